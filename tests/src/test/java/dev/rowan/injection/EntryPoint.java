package dev.rowan.injection;

import static dev.rowan.model.DocumentTable.DOCUMENTS;
import static dev.rowan.sql.Parameters.parameter;
import static dev.rowan.sql.Raw.raw;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.cte;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.literal;
import static dev.rowan.sql.Sql.partitionBy;
import static dev.rowan.sql.Sql.rowNumber;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sql;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.testkit.blog.TagTable.TAGS;
import static dev.rowan.testkit.blog.UserTable.USERS;

import dev.rowan.ast.CustomClause.Place;
import dev.rowan.sql.Custom;
import dev.rowan.sql.Hints;
import dev.rowan.sql.Query;
import dev.rowan.sql.Raw;
import dev.rowan.sql.Series;
import dev.rowan.sql.Sorting;
import dev.rowan.sql.Statement;
import dev.rowan.sql.TableFunction;
import dev.rowan.sql.UserType;
import dev.rowan.testkit.blog.TagInsert;
import dev.rowan.type.Name;
import dev.rowan.type.QualifiedName;
import dev.rowan.type.SqlType;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Where a text of a caller enters a statement.
///
/// `benign` are texts of the kinds that are meant there. Statements that `runs` are of tables that
/// are there, whatever the text.
record EntryPoint(
    String name, List<String> benign, boolean runs, Function<String, Statement> statement) {
  private static final Sorting SORTING = Sorting.by(USERS.username, USERS.id);

  /// All of them.
  static final List<EntryPoint> ALL =
      List.of(
          // values
          runs("value", text -> select(USERS.id).where(USERS.username.eq(text))),
          runs(
              "values in a list",
              text -> select(USERS.id).where(USERS.username.in(List.of(text, "x")))),
          runs("contained text", text -> select(USERS.id).where(USERS.username.contains(text))),
          runs("beginning", text -> select(USERS.id).where(USERS.username.startsWith(text))),
          runs("end", text -> select(USERS.id).where(USERS.username.endsWith(text))),
          runs("pattern", text -> select(USERS.id).where(USERS.username.like(text + "x"))),
          runs("literal", text -> select(literal(text).concat(USERS.username).as("x"))),
          runs("argument", text -> select(USERS.username.replace(text + "y", text))),
          runs("inserted value", text -> insertInto(TAGS).values(TagInsert.of(text))),
          runs("set value", text -> update(TAGS).set(TAGS.name, text).where(TAGS.id.eq(1))),
          runs("deleted value", text -> deleteFrom(TAGS).where(TAGS.name.eq(text + "?"))),
          runs("raw value", text -> select(USERS.id).where(sql("{} = {}", USERS.username, text))),
          runs(
              "raw list",
              text -> select(USERS.id).where(sql("{} in {}", USERS.username, List.of(text, "x")))),
          runs(
              "typed raw value",
              text ->
                  select(USERS.id)
                      .where(sql("{} = {}", USERS.username, Raw.value(SqlType.TEXT, text)))),
          runs("json key", text -> select(DOCUMENTS.body.field(text)).from(DOCUMENTS)),
          runs("json text", text -> select(DOCUMENTS.body.text(text)).from(DOCUMENTS)),
          runs("json keys", text -> select(DOCUMENTS.body.path(text, "x", text)).from(DOCUMENTS)),
          prints(
              "json presence",
              text ->
                  select(DOCUMENTS.id)
                      .where(DOCUMENTS.body.has(text), DOCUMENTS.body.hasAny(text, "x"))),
          prints("json path", text -> select(DOCUMENTS.id).where(DOCUMENTS.body.pathExists(text))),
          // names
          runs("label", text -> labelled(text)),
          new EntryPoint(
              "alias",
              List.of("X y", "users"),
              true,
              text -> select(USERS.as(text).id).where(USERS.as(text).username.eq("ada"))),
          runs("derived table", EntryPoint::derived),
          runs("common table", EntryPoint::common),
          new EntryPoint(
              "raw qualifier",
              List.of("X y", "users"),
              true,
              text -> select(USERS.as(text).id).where(sql("{}.id = {}", USERS.as(text), 1))),
          runs(
              "raw name",
              text ->
                  Raw.query("select id as {} from users", Name.of(text))
                      .reading(Raw.column(text).number(SqlType.BIGINT))),
          prints(
              "raw qualified name",
              text -> select(raw("{}", new QualifiedName(Name.of(text), Name.of(text))).text())),
          prints("schema and table", text -> select(HostileTable.of(text).column("key 1"))),
          prints(
              "columns of an insert",
              text ->
                  insertInto(HostileTable.of(text))
                      .values(HostileTable.of(text).row(Map.of("key 1", 1L, text, text)))),
          prints(
              "columns of an update",
              text ->
                  update(HostileTable.of(text))
                      .set(HostileTable.of(text).patch(Map.of(text, text)))
                      .all()),
          prints(
              "columns of a delete",
              text ->
                  deleteFrom(HostileTable.of(text))
                      .where(HostileTable.of(text).textColumn(text).eq(text))),
          prints(
              "series", text -> select(Series.of(text, 1, 3).value()).from(Series.of(text, 1, 3))),
          prints("function in from", text -> function(text)),
          prints("window", text -> select(rowNumber().over(partitionBy(USERS.id).named(text)))),
          prints("name of a function in from", "f|a.b", text -> tableOf(text)),
          prints(
              "function in quotes",
              text ->
                  select(
                      Custom.function(new QualifiedName(Name.of(text), Name.of(text)), 1).text())),
          // names that are checked
          prints("function", "f|a.b", text -> select(Custom.function(text, 1).text())),
          prints(
              "aggregate",
              "f|a.b",
              text -> select(Custom.aggregate(text, USERS.id).text()).from(USERS)),
          prints(
              "window function",
              "f|a.b",
              text ->
                  select(Custom.windowFunction(text).number(SqlType.BIGINT).over()).from(USERS)),
          prints(
              "type",
              "citext|a.b|a b|a(1)|a(1)[]|a[]",
              text -> select(Raw.value(UserType.named(text, SqlType.TEXT).type(), "x"))),
          prints(
              "order",
              "id|-id|id nulls first|-id nulls last| ",
              text -> select(USERS.id).orderBy(SORTING.parse(text))),
          prints(
              "sort key",
              "id",
              text -> select(USERS.id).orderBy(Sorting.by().and(text, USERS.id).parse(text))),
          prints(
              "index hint", text -> select(USERS.id).clause(Hints.ignoreIndex(USERS, "x", text))),
          prints(
              "optimizer hint", "f", text -> select(USERS.id).clause(Hints.optimizer(text, text))),
          prints(
              "clause",
              text ->
                  select(USERS.id)
                      .clause(Custom.clause(Place.AT_END, "for {} = {}", Name.of(text), text))),
          // what is never part of the SQL, or stands in a comment
          runs("parameter", text -> parameterized(text)),
          runs("comment", text -> select(USERS.id).comment("x" + text)),
          runs("tag", text -> select(USERS.id).tag(text, text)),
          runs(
              "comment of a command",
              text ->
                  update(USERS)
                      .set(USERS.score, 1)
                      .where(USERS.id.eq(0))
                      .comment("x" + text)
                      .tag("x" + text, text)));

  private static EntryPoint runs(String name, Function<String, Statement> statement) {
    return new EntryPoint(name, List.of("X y"), true, statement);
  }

  private static EntryPoint prints(String name, Function<String, Statement> statement) {
    return new EntryPoint(name, List.of("X y"), false, statement);
  }

  private static EntryPoint prints(
      String name, String benign, Function<String, Statement> statement) {
    return new EntryPoint(name, List.of(benign.split("\\|")), false, statement);
  }

  private static Query<?> function(String text) {
    var table = TableFunction.of(text, "f", literal("x")).column(text, SqlType.TEXT);
    return select(table.text(text)).from(table);
  }

  private static Query<?> tableOf(String text) {
    var table = TableFunction.of("t", text, literal("x")).column("c", SqlType.TEXT);
    return select(table.text("c")).from(table);
  }

  private static Query<?> labelled(String text) {
    var label = USERS.username.length().as(text);
    return select(USERS.id, label).orderBy(label.desc(), USERS.id);
  }

  private static Query<?> derived(String text) {
    var number = count(USERS.id).as(text);
    var inner = select(USERS.active, number).from(USERS).groupBy(USERS.active).as(text);
    return select(inner.column(number)).from(inner);
  }

  private static Query<?> common(String text) {
    // Not of users: a common table of the name of the table it reads is read under another.
    var name = TAGS.name.as(text);
    var common = cte(text, select(TAGS.id, name));
    return select(common.column(name)).from(common).where(common.column(TAGS.id).eq(1));
  }

  private static Query<?> parameterized(String text) {
    var name = parameter(text).text();
    return select(USERS.id).where(USERS.username.eq(name)).bind(name, text);
  }

  @Override
  public String toString() {
    return name;
  }
}
