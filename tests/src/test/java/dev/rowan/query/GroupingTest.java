package dev.rowan.query;

import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.Grouping.cube;
import static dev.rowan.sql.Grouping.grouping;
import static dev.rowan.sql.Grouping.set;
import static dev.rowan.sql.Grouping.sets;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.rollup;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.selectDistinct;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;
import static dev.rowan.testkit.RowanAssertions.assertThat;
import static dev.rowan.testkit.blog.PostTable.POSTS;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Transaction;
import dev.rowan.sql.NumberExpr;
import dev.rowan.sql.Row;
import dev.rowan.sql.Select;
import dev.rowan.testkit.OnDatabases;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Several groupings at once, and groups of computed values.
class GroupingTest {
  private static final NumberExpr<Integer> YEAR = USERS.createdAt.year();
  private static final NumberExpr<Long> NUMBER = count().as("number");

  @Test
  @Tag("case:sqlalchemy-A34")
  void aRollupIsGroupedByEachPrefix() {
    assertThat(
            select(USERS.active, USERS.lastName, count())
                .from(USERS)
                .groupBy(rollup(USERS.active, USERS.lastName)))
        .printsOn(
            POSTGRESQL,
            "select users.active, users.last_name, count(*) from users group by rollup"
                + " (users.active, users.last_name)");
  }

  @Test
  @Tag("case:sqlalchemy-A34")
  void withoutRollupEachGroupingIsAQueryOfItsOwn() {
    assertThat(
            select(USERS.active, NUMBER)
                .from(USERS)
                .groupBy(rollup(USERS.active))
                .orderBy(NUMBER.desc())
                .limit(5))
        .printsOn(
            SQLITE,
            "select grouped.c1 as active, grouped.c2 as number from (select users.active as c1,"
                + " count(*) as c2 from users group by users.active union all select ? as c1,"
                + " count(*) as c2 from users) as grouped order by number desc limit ?");
  }

  @OnDatabases
  @Tag("case:sqlalchemy-A34")
  void aRollupHasSubtotalsAndATotal(Transaction db) {
    assertThat(
            table(
                db,
                select(USERS.active, YEAR, NUMBER)
                    .from(USERS)
                    .groupBy(rollup(USERS.active, YEAR))
                    .orderBy(USERS.active.desc().nullsLast(), YEAR.nullsLast())))
        .containsExactly("true 2024 2", "true - 2", "false 2025 1", "false - 1", "- - 3");
  }

  @OnDatabases
  void aCubeHasTheTotalsOfBothDirections(Transaction db) {
    assertThat(
            table(
                db,
                select(USERS.active, YEAR, NUMBER)
                    .from(USERS)
                    .groupBy(cube(USERS.active, YEAR))
                    .orderBy(USERS.active.desc().nullsLast(), YEAR.nullsLast())))
        .containsExactly(
            "true 2024 2",
            "true - 2",
            "false 2025 1",
            "false - 1",
            "- 2024 2",
            "- 2025 1",
            "- - 3");
  }

  @OnDatabases
  void groupingSetsAreListed(Transaction db) {
    assertThat(
            table(
                db,
                select(USERS.active, YEAR, NUMBER)
                    .from(USERS)
                    .groupBy(sets(set(USERS.active), set(YEAR), set()))
                    .having(count().gt(1))
                    .orderBy(NUMBER, USERS.active.nullsLast())))
        .containsExactly("true - 2", "- 2024 2", "- - 3");
  }

  @OnDatabases
  void elementsBesideARollupGroupAllOfItsRows(Transaction db) {
    assertThat(
            table(
                db,
                select(USERS.active, YEAR, NUMBER)
                    .from(USERS)
                    .groupBy(USERS.active, rollup(YEAR))
                    .orderBy(USERS.active.desc(), YEAR.nullsLast())))
        .containsExactly("true 2024 2", "true - 2", "false 2025 1", "false - 1");
  }

  @OnDatabases
  void groupingTellsATotalFromANull(Transaction db) {
    var level = grouping(POSTS.userId).as("level");
    List<Row> rows =
        db.list(
            select(level, POSTS.userId, NUMBER)
                .from(POSTS)
                .groupBy(rollup(POSTS.userId))
                .having(POSTS.userId.isNull())
                .orderBy(level));

    assertThat(rows.stream().map(row -> row.get(level) + " " + row.get(NUMBER)))
        .containsExactly("0 1", "1 4");
  }

  @OnDatabases
  void theTotalOfNothingIsOneRow(Transaction db) {
    List<Row> rows =
        db.list(
            select(USERS.active, grouping(USERS.active))
                .from(USERS)
                .where(USERS.id.lt(0))
                .groupBy(rollup(USERS.active)));

    assertThat(rows).hasSize(1);
    assertThat(rows.getFirst().get(grouping(USERS.active))).isEqualTo(1);
  }

  @OnDatabases
  void aDerivedTableOfGroupingsKeepsItsColumns(Transaction db) {
    var grouped =
        select(USERS.active, NUMBER).from(USERS).groupBy(rollup(USERS.active)).as("per_state");

    assertThat(
            db.list(
                select(grouped.column(NUMBER))
                    .from(grouped)
                    .where(grouped.column(USERS.active).isNull())))
        .containsExactly(3L);
  }

  @OnDatabases
  void aRollupOfAnExpressionWithParametersIsOneGroup(Transaction db) {
    var initial = USERS.firstName.substring(1, 1);

    assertThat(
            db
                .list(
                    select(initial, NUMBER)
                        .from(USERS)
                        .groupBy(rollup(initial))
                        .orderBy(initial.nullsLast()))
                .stream()
                .map(row -> row.find(initial).orElse("-") + row.get(NUMBER)))
        .containsExactly("A2", "G1", "-3");
  }

  @Test
  void groupingsWithoutRepeatedRowsAreRefusedWhereTheyAreEmulated() {
    assertThat(selectDistinct(USERS.active).groupBy(rollup(USERS.active)))
        .printsOn(
            POSTGRESQL, "select distinct users.active from users group by rollup (users.active)")
        .failsOn(SQLITE, "ROWAN-1501");
  }

  @OnDatabases
  void aLabelledExpressionIsGroupedAndOrderedBy(Transaction db) {
    var year = YEAR.as("year");

    assertThat(
            db.list(select(year, NUMBER).from(USERS).groupBy(year).orderBy(year.desc())).stream()
                .map(row -> row.get(year) + " " + row.get(NUMBER)))
        .containsExactly("2025 1", "2024 2");
  }

  private static List<String> table(Transaction db, Select<Row> query) {
    return db.list(query).stream()
        .map(row ->
            row.find(USERS.active).map(String::valueOf).orElse("-")
                + " "
                + row.find(YEAR).map(String::valueOf).orElse("-")
                + " "
                + row.get(NUMBER))
        .toList();
  }
}
