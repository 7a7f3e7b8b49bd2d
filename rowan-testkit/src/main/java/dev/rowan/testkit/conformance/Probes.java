package dev.rowan.testkit.conformance;

import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.excluded;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.literal;
import static dev.rowan.sql.Sql.row;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.testkit.blog.PostTagTable.POST_TAGS;
import static dev.rowan.testkit.blog.TagTable.TAGS;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static dev.rowan.testkit.conformance.ProbeTables.Amounts.AMOUNTS;
import static dev.rowan.testkit.conformance.ProbeTables.Circle.LEFT;
import static dev.rowan.testkit.conformance.ProbeTables.Circle.RIGHT;
import static dev.rowan.testkit.conformance.ProbeTables.Labels.LABELS;

import dev.rowan.ast.Bind;
import dev.rowan.ast.DerivedTable;
import dev.rowan.ast.Expression;
import dev.rowan.ast.InArray;
import dev.rowan.ast.InList;
import dev.rowan.ast.OutputRef;
import dev.rowan.ast.RowValue;
import dev.rowan.ast.SelectItem;
import dev.rowan.ast.SelectQuery;
import dev.rowan.engine.error.DatabaseException;
import dev.rowan.engine.error.FailureKind;
import dev.rowan.render.Feature;
import dev.rowan.sql.Command;
import dev.rowan.sql.Raw;
import dev.rowan.sql.Row;
import dev.rowan.sql.Schema;
import dev.rowan.sql.TextExpr;
import dev.rowan.testkit.PrintedQuery;
import dev.rowan.testkit.blog.BlogSchema;
import dev.rowan.testkit.blog.TagInsert;
import dev.rowan.testkit.blog.UserInsert;
import dev.rowan.type.Name;
import dev.rowan.type.SqlType;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/// The probe of every feature, over the rows of [BlogSchema].
final class Probes {
  private static final Set<FailureKind> REFUSALS =
      Set.of(
          FailureKind.CHECK_VIOLATION,
          FailureKind.INVALID_VALUE,
          FailureKind.FOREIGN_KEY_VIOLATION);

  private Probes() {}

  static Probe of(Feature feature) {
    return switch (feature) {
      case RETURNING -> Probe.of(feature, Probes::returning, "new");
      case UPSERT -> Probe.of(feature, Probes::upsert, "History", "code", "unused");
      case OVERRIDING_SYSTEM_VALUE,
          OVERRIDING_USER_VALUE,
          UPDATE_FROM,
          DELETE_USING,
          RETURNING_OTHER_TABLES,
          LIMITED_CHANGE,
          ROW_ASSIGNMENT,
          MERGE,
          MERGE_BY_SOURCE,
          MERGE_RETURNING,
          UPSERT_OUTCOME ->
          ChangeProbes.of(feature);
      case FULL_JOIN, TABLE_FUNCTIONS, UNNEST, SERIES, TABLESAMPLE -> FromProbes.of(feature);
      case QUANTIFIED,
          LIMITED_SUBQUERY,
          GROUPING_SETS,
          ORDERED_SETS,
          IGNORE_NULLS,
          FRAME_GROUPS,
          FRAME_EXCLUSION,
          FRAME_INTERVAL ->
          AnalysisProbes.of(feature);
      case LATERAL -> Probe.of(feature, Probes::lateral, "Ada!", "Grace!", "Alan!");
      case NULLS_ORDERING -> Probe.of(feature, Probes::nullsOrdering, "alan", "ada", "grace");
      case AGGREGATE_FILTER -> Probe.of(feature, Probes::aggregateFilter, 2L);
      case DISTINCT_FROM -> Probe.of(feature, Probes::distinctFrom, "grace", "alan");
      case ROW_VALUES -> Probe.of(feature, Probes::rowValues, "grace", "ada");
      case ROW_VALUES_IN_LIST -> Probe.of(feature, Probes::rowValuesInList, 1L, 3L);
      case DEFAULT_AS_VALUE -> Probe.of(feature, Probes::defaultAsValue, false, true);
      case PARAMETERS_IN_GROUP_BY -> Probe.of(feature, Probes::parametersInGroupBy, "A 2", "G 1");
      case LIKE_MINDS_CASE -> Probe.of(feature, Probes::likeMindsCase, "ada", "alan");
      case INTERVAL_ARITHMETIC ->
          Probe.of(feature, Probes::intervalArithmetic, BlogSchema.ADA.plus(Duration.ofDays(1)));
      case EXACT_DECIMALS ->
          Probe.of(feature, Probes::exactDecimals, "1.00", "0.30", "1.30", "false");
      case ARRAY_PARAMETERS ->
          new Probe(feature, Probes::arrayAsWritten, Probes::array, List.of("ada", "grace"));
      case INDEX_HINTS -> Probe.of(feature, HintProbes::index, "grace");
      case OPTIMIZER_HINTS -> Probe.of(feature, HintProbes::optimizer, HintProbes.BYTES);
      case SYMBOL_OPERATORS -> Probe.of(feature, Probes::symbolOperators, 6);
      case OFFSET_WITHOUT_LIMIT -> Probe.of(feature, Probes::offsetWithoutLimit, "alan");
      case ARRAYS -> JsonProbes.arrays();
      case JSON_EQUALITY -> JsonProbes.equality();
      case JSON_GROUPING -> JsonProbes.grouping();
      case JSON_CONTAINS -> JsonProbes.contains();
      case JSON_CONCAT -> JsonProbes.concat();
      case JSON_MERGE_PATCH -> JsonProbes.mergePatch();
      case JSON_STRIP_NULLS -> JsonProbes.stripNulls();
      case JSON_PATH -> JsonProbes.path();
      case ENFORCED_LENGTH -> Probe.of(feature, Probes::enforcedLength, "refused");
      case ADD_FOREIGN_KEY -> Probe.of(feature, Probes::addForeignKey, "refused");
      case SET_PARENTHESES -> Probe.of(feature, QueryProbes::setParentheses, 1L, 2L);
      case INTERSECT_ALL -> Probe.of(feature, QueryProbes::intersectAll, false, true);
      case DATA_CHANGE_IN_WITH -> Probe.of(feature, QueryProbes::dataChangeInWith, "unused");
      case MATERIALIZED -> Probe.of(feature, QueryProbes::materialized, "ada", "grace");
      case SEARCH_AND_CYCLE ->
          Probe.of(feature, QueryProbes::searchAndCycle, "all", "books", "music", "novels");
      case VALUES_TABLE -> Probe.of(feature, QueryProbes::valuesTable, "b", "a");
      case DISTINCT_ON -> Probe.of(feature, QueryProbes::distinctOn, "ada", "alan");
      case WITH_TIES -> Probe.of(feature, QueryProbes::withTies, true, true);
      case ROW_LOCKS -> Probe.of(feature, trial -> trial.list(QueryProbes.ADA.forUpdate()), "ada");
      case KEY_LOCKS ->
          Probe.of(feature, trial -> trial.list(QueryProbes.ADA.forNoKeyUpdate()), "ada");
      case LOCK_OF ->
          Probe.of(feature, trial -> trial.list(QueryProbes.ADA.forUpdate().of(USERS)), "ada");
      case SKIP_LOCKED ->
          Probe.of(feature, trial -> trial.list(QueryProbes.ADA.forUpdate().skipLocked()), "ada");
      case TEXT_FUNCTIONS -> FunctionProbes.textFunctions();
      case REGULAR_EXPRESSIONS -> FunctionProbes.regularExpressions();
      case CALENDAR -> FunctionProbes.calendar();
      case TIME_ZONES -> FunctionProbes.timeZones();
      case GREATEST_OF_NULL -> FunctionProbes.greatestOfNull();
      case STRICT_CASTS -> FunctionProbes.strictCasts();
      case DISTINCT_JOIN -> FunctionProbes.distinctJoin();
      case BIT_AGGREGATES -> FunctionProbes.bitAggregates();
      case STATISTICS -> FunctionProbes.statistics();
    };
  }

  private static List<?> returning(Trial trial) {
    return trial.list(insertInto(TAGS).values(TagInsert.of("new")).returning(TAGS.name));
  }

  private static List<?> upsert(Trial trial) {
    var renamed = excluded(TAGS).name.replace("h", "H");
    trial.execute(
        insertInto(TAGS)
            .values(TagInsert.of("history"), TagInsert.of("code"))
            .onConflict(TAGS.name)
            .update(tag -> tag.set(TAGS.name, renamed).where(TAGS.name.eq("history"))));
    return trial.list(select(TAGS.name).orderBy(TAGS.id));
  }

  private static List<?> lateral(Trial trial) {
    var alias = new Name("beside");
    var column = new Name("shouted");
    var item = new SelectItem(USERS.firstName.concat("!").node(), column);
    var beside = new DerivedTable(SelectQuery.of(List.of(item)), alias, true);
    var shouted = new OutputRef(alias, column, SqlType.TEXT);
    return trial.list(
        SelectQuery.of(List.of(new SelectItem(shouted, null)))
            .withFrom(List.of(USERS.source(), beside))
            .withOrderBy(List.of(USERS.id.item())),
        SqlType.TEXT);
  }

  private static List<?> nullsOrdering(Trial trial) {
    List<String> last = trial.list(select(USERS.username).orderBy(USERS.score.desc().nullsLast()));
    List<String> first = trial.list(select(USERS.username).orderBy(USERS.score.nullsFirst()));
    return last.equals(List.of("grace", "ada", "alan")) ? first : last;
  }

  private static List<?> aggregateFilter(Trial trial) {
    return trial.list(select(count().filter(USERS.active)).from(USERS));
  }

  private static List<?> distinctFrom(Trial trial) {
    return trial.list(
        select(USERS.username)
            .where(USERS.email.isDistinctFrom(literal("ada@example.org")))
            .orderBy(USERS.id));
  }

  private static List<?> rowValues(Trial trial) {
    return trial.list(
        select(USERS.username)
            .where(row(USERS.lastName, USERS.firstName).le("Lovelace", "Ada"))
            .orderBy(USERS.lastName));
  }

  private static List<?> rowValuesInList(Trial trial) {
    var pair = new RowValue(List.of(POST_TAGS.postId.node(), POST_TAGS.tagId.node()));
    var in = new InList(pair, List.of(pair(1, 1), pair(3, 2), pair(2, 1)), false);
    return trial.list(
        select(POST_TAGS.postId).where(USERS.active.typed(in)).orderBy(POST_TAGS.postId));
  }

  private static Expression pair(long post, long tag) {
    return new RowValue(List.of(new Bind(post, SqlType.BIGINT), new Bind(tag, SqlType.BIGINT)));
  }

  private static List<?> defaultAsValue(Trial trial) {
    trial.execute(
        insertInto(USERS)
            .values(
                UserInsert.of("a", "a", "given").withActive(false),
                UserInsert.of("a", "a", "left out")));
    return trial.list(select(USERS.active).where(USERS.firstName.eq("a")).orderBy(USERS.username));
  }

  private static List<?> parametersInGroupBy(Trial trial) {
    TextExpr initial = USERS.firstName.substring(1, 1);
    var number = count();
    List<Row> rows =
        trial.list(select(initial, number).from(USERS).groupBy(initial).orderBy(initial));
    return rows.stream().map(row -> row.get(initial) + " " + row.get(number)).toList();
  }

  private static List<?> likeMindsCase(Trial trial) {
    return trial.list(
        select(USERS.username)
            .where(USERS.firstName.like("A%"), USERS.lastName.notLike("l%"))
            .where(USERS.firstName.notLike("a%"))
            .orderBy(USERS.id));
  }

  private static List<?> intervalArithmetic(Trial trial) {
    return trial.list(
        select(USERS.createdAt.plus(Duration.ofDays(1))).where(USERS.username.eq("ada")));
  }

  private static List<?> exactDecimals(Trial trial) {
    trial.create(Schema.of(AMOUNTS));
    for (String amount : List.of("1.00", "0.10", "0.20")) {
      trial.execute(insertInto(AMOUNTS).set(AMOUNTS.amount, new BigDecimal(amount)));
    }
    BigDecimal greatest =
        trial
            .list(select(AMOUNTS.amount).where(AMOUNTS.amount.gt(new BigDecimal("0.995"))))
            .getFirst();
    BigDecimal small =
        trial
            .list(select(sum(AMOUNTS.amount)).where(AMOUNTS.amount.lt(new BigDecimal("0.201"))))
            .getFirst();
    BigDecimal all = trial.list(select(sum(AMOUNTS.amount)).from(AMOUNTS)).getFirst();
    boolean inexact =
        trial
            .list(
                select(AMOUNTS.amount.times(AMOUNTS.amount))
                    .where(AMOUNTS.amount.lt(new BigDecimal("0.15"))))
            .stream()
            .anyMatch(square -> square.compareTo(new BigDecimal("0.01")) != 0);
    return List.of(
        greatest.toPlainString(),
        small.toPlainString(),
        all.toPlainString(),
        String.valueOf(inexact));
  }

  private static List<?> arrayAsWritten(Trial trial) {
    return trial.list(
        PrintedQuery.of(
            "select username from users where id = any(?) order by id", SqlType.TEXT, firstTwo()));
  }

  private static List<?> array(Trial trial) {
    var in = new InArray(USERS.id.node(), firstTwo());
    return trial.list(select(USERS.username).where(USERS.active.typed(in)).orderBy(USERS.id));
  }

  private static Bind firstTwo() {
    return new Bind(List.of(1L, 2L), SqlType.array(SqlType.BIGINT));
  }

  private static List<?> symbolOperators(Trial trial) {
    return trial.list(select(Raw.raw("{} # {}", 5, 3).number(SqlType.INTEGER)));
  }

  private static List<?> offsetWithoutLimit(Trial trial) {
    return trial.list(select(USERS.username).orderBy(USERS.id).offset(2));
  }

  private static List<?> enforcedLength(Trial trial) {
    trial.create(Schema.of(LABELS));
    trial.execute(insertInto(LABELS).set(LABELS.label, "äöü"));
    return refusal(trial, insertInto(LABELS).set(LABELS.label, "long"));
  }

  private static List<?> addForeignKey(Trial trial) {
    trial.create(Schema.of(LEFT, RIGHT));
    return refusal(trial, insertInto(LEFT).set(LEFT.id, 1L).set(LEFT.other, 2L));
  }

  private static List<?> refusal(Trial trial, Command command) {
    try {
      trial.execute(command);
      return List.of("taken");
    } catch (DatabaseException refused) {
      return List.of(REFUSALS.contains(refused.kind()) ? "refused" : refused.kind());
    }
  }
}
