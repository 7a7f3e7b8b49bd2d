package dev.rowan.testkit.conformance;

import static dev.rowan.sql.Aggregation.bitAnd;
import static dev.rowan.sql.Aggregation.bitOr;
import static dev.rowan.sql.Aggregation.bitXor;
import static dev.rowan.sql.Aggregation.joinDistinct;
import static dev.rowan.sql.Choices.greatest;
import static dev.rowan.sql.Choices.least;
import static dev.rowan.sql.Sql.nullIf;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Statistics.corr;
import static dev.rowan.sql.Statistics.varSamp;
import static dev.rowan.testkit.blog.UserTable.USERS;

import dev.rowan.engine.error.DatabaseException;
import dev.rowan.engine.error.FailureKind;
import dev.rowan.render.Feature;
import dev.rowan.sql.Expr;
import dev.rowan.type.SqlType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// The probes of the features that are about functions: a few of each family, on the row of `ada`.
final class FunctionProbes {
  private FunctionProbes() {}

  static Probe textFunctions() {
    var name = USERS.lastName;
    return values(
        Feature.TEXT_FUNCTIONS,
        new Value(name.lpad(10, "-"), "--Lovelace"),
        new Value(name.left(2).repeat(2), "LoLo"),
        new Value(name.translate("ae", "Ä"), "LovlÄc"),
        new Value(name.splitPart("e", 2), "lac"),
        new Value(USERS.username.md5(), "8c8d357b5e872bbacd45197626bd5759"));
  }

  static Probe regularExpressions() {
    var name = USERS.lastName;
    return values(
        Feature.REGULAR_EXPRESSIONS,
        new Value(name.matches("^L\\w+e$"), true),
        new Value(name.matchesIgnoreCase("^l.v"), true),
        new Value(name.regexReplace("([ae])", "<\\1>"), "Lov<e>l<a>c<e>"),
        new Value(name.regexSubstring("[a-e]{2}"), "ac"),
        new Value(name.regexCount("[aeiou]"), 4));
  }

  static Probe calendar() {
    var created = USERS.createdAt;
    return values(
        Feature.CALENDAR,
        new Value(created.truncatedTo(ChronoUnit.MONTHS), Instant.parse("2024-01-01T00:00:00Z")),
        new Value(created.plus(USERS.id, ChronoUnit.MONTHS), Instant.parse("2024-02-29T12:00:00Z")),
        new Value(created.date().until(LocalDate.parse("2024-03-01"), ChronoUnit.DAYS), 30L),
        new Value(created.format("yyyy-MM"), "2024-01"));
  }

  static Probe timeZones() {
    return values(
        Feature.TIME_ZONES,
        new Value(
            USERS.createdAt.local(ZoneId.of("America/New_York")),
            LocalDateTime.parse("2024-01-31T07:00:00")));
  }

  static Probe greatestOfNull() {
    var unknown = nullIf(USERS.score, 10);
    return values(
        Feature.GREATEST_OF_NULL,
        new Value(greatest(unknown, 5).isNull(), true),
        new Value(least(USERS.score, 5), 5));
  }

  static Probe strictCasts() {
    return Probe.of(
        Feature.STRICT_CASTS,
        trial ->
            List.of(
                of(USERS.score.castText().castNumber(SqlType.INTEGER), trial),
                refusal(USERS.username.castNumber(SqlType.INTEGER), trial)),
        10,
        "refused");
  }

  private static String refusal(Expr<?> expression, Trial trial) {
    try {
      return "given " + of(expression, trial);
    } catch (DatabaseException refused) {
      return refused.kind() == FailureKind.INVALID_VALUE ? "refused" : refused.toString();
    }
  }

  static Probe distinctJoin() {
    return Probe.of(
        Feature.DISTINCT_JOIN,
        trial -> trial.list(select(joinDistinct(USERS.active.castText(), "; ")).from(USERS)),
        "false; true");
  }

  static Probe bitAggregates() {
    return Probe.of(
        Feature.BIT_AGGREGATES,
        trial -> {
          var ids = USERS.id;
          return List.of(
              trial.list(select(bitAnd(ids)).from(USERS)).getFirst(),
              trial.list(select(bitOr(ids)).from(USERS)).getFirst(),
              trial.list(select(bitXor(ids)).from(USERS)).getFirst());
        },
        0L,
        3L,
        0L);
  }

  static Probe statistics() {
    return Probe.of(
        Feature.STATISTICS,
        trial ->
            List.of(
                trial.list(select(varSamp(USERS.id)).from(USERS)).getFirst(),
                trial.list(select(corr(USERS.id.times(2), USERS.id)).from(USERS)).getFirst()),
        1.0,
        1.0);
  }

  /// An expression over users, and what it is for `ada`.
  private record Value(Expr<?> expression, Object expected) {}

  private static Probe values(Feature feature, Value... values) {
    List<Value> all = List.of(values);
    return Probe.of(
        feature,
        trial -> all.stream().map(value -> of(value.expression(), trial)).toList(),
        all.stream().map(Value::expected).toArray());
  }

  private static <T> Object of(Expr<T> expression, Trial trial) {
    return trial.list(select(expression).where(USERS.username.eq("ada"))).getFirst();
  }
}
