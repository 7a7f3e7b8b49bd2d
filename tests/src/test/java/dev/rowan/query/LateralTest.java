package dev.rowan.query;

import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.partitionBy;
import static dev.rowan.sql.Sql.rowNumber;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;
import static dev.rowan.testkit.RowanAssertions.assertRefused;
import static dev.rowan.testkit.RowanAssertions.assertThat;
import static dev.rowan.testkit.blog.PostTable.POSTS;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Transaction;
import dev.rowan.sql.Derived;
import dev.rowan.sql.Row;
import dev.rowan.sql.Select;
import dev.rowan.testkit.OnDatabases;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Tables in `from` that see what stands before them.
class LateralTest {
  private static final Derived LATEST =
      select(POSTS.title, POSTS.createdAt)
          .from(POSTS)
          .where(POSTS.userId.eq(USERS.id))
          .orderBy(POSTS.createdAt.desc())
          .limit(1)
          .as("latest")
          .lateral();

  private static Select<Row> latest() {
    return select(USERS.username, LATEST.column(POSTS.title)).from(USERS);
  }

  @Test
  @Tag("case:sqlalchemy-B16")
  void theFirstRowOfEachIsALateralLimit() {
    assertThat(latest().leftJoin(LATEST))
        .printsOn(
            POSTGRESQL,
            "select users.username, latest.title from users left join lateral (select posts.title,"
                + " posts.created_at from posts where posts.user_id = users.id order by"
                + " posts.created_at desc limit ?) as latest on true")
        .binding(1L);
  }

  @Test
  @Tag("case:sqlalchemy-B16")
  void withoutLateralTheFirstRowsAreNumbered() {
    assertThat(latest().leftJoin(LATEST))
        .printsOn(
            SQLITE,
            "select users.username, latest.title from users left join (select posts.title,"
                + " posts.created_at, posts.user_id as key, row_number() over (partition by"
                + " posts.user_id order by posts.created_at desc) as place from posts) as latest"
                + " on latest.key = users.id and latest.place <= ?")
        .binding(1L);
  }

  @OnDatabases
  @Tag("case:sqlalchemy-B16")
  void theFirstRowOfEachIsFound(Transaction db) {
    List<Row> left = db.list(latest().leftJoin(LATEST).orderBy(USERS.id));
    List<Row> cross = db.list(latest().crossJoin(LATEST).orderBy(USERS.id));

    assertThat(left.stream().map(row -> row.find(LATEST.column(POSTS.title)).orElse("-")))
        .containsExactly("Notes on the Engine", "50% of it", "-");
    assertThat(cross.stream().map(row -> row.get(USERS.username))).containsExactly("ada", "grace");
  }

  @OnDatabases
  void anOffsetSkipsRowsOfEach(Transaction db) {
    var second =
        select(POSTS.title)
            .where(POSTS.userId.eq(USERS.id))
            .orderBy(POSTS.createdAt.desc())
            .limit(5)
            .offset(1)
            .as("second")
            .lateral();

    assertThat(db.list(select(second.column(POSTS.title)).from(USERS).join(second)))
        .containsExactly("Compilers");
  }

  @OnDatabases
  void aggregatesOfEachAreOneRowEvenOfNone(Transaction db) {
    var number = count().as("number");
    var last = max(POSTS.title).as("last");
    var posts =
        select(number, last).from(POSTS).where(POSTS.userId.eq(USERS.id)).as("own").lateral();
    List<Row> rows =
        db.list(
            select(USERS.username, posts.column(number), posts.column(last))
                .from(USERS)
                .crossJoin(posts)
                .orderBy(posts.column(number).desc()));

    assertThat(rows.stream().map(row -> row.get(posts.column(number)))).containsExactly(2L, 1L, 0L);
    assertThat(rows.getLast().find(posts.column(last))).isEmpty();
  }

  @OnDatabases
  void whatIsComputedFromARowIsNamedOnce(Transaction db) {
    var length = USERS.firstName.length().as("length");
    var computed = select(length).from().as("computed").lateral();

    assertThat(
            db.list(
                select(USERS.username)
                    .from(USERS)
                    .crossJoin(computed)
                    .where(computed.column(length).gt(3))
                    .orderBy(computed.column(length).desc(), USERS.id)))
        .containsExactly("grace", "alan");
  }

  @Test
  void rowsFoundByAnythingButEqualityAreRefusedWithoutLateral() {
    var earlier =
        select(POSTS.title)
            .where(POSTS.createdAt.lt(USERS.createdAt))
            .limit(1)
            .as("earlier")
            .lateral();
    assertThat(select(USERS.username, earlier.column(POSTS.title)).from(USERS).leftJoin(earlier))
        .printsOn(
            POSTGRESQL,
            "select users.username, earlier.title from users left join lateral (select posts.title"
                + " from posts where posts.created_at < users.created_at limit ?) as earlier on"
                + " true")
        .failsOn(SQLITE, "ROWAN-1501");
  }

  @Test
  void aLateralTableSeesNothingThatComesLater() {
    assertRefused(
        "ROWAN-1201",
        () ->
            select(LATEST.column(POSTS.title))
                .from(LATEST)
                .join(USERS, USERS.username.eq(LATEST.column(POSTS.title)))
                .sql(POSTGRESQL));
  }

  @Test
  void theRightSideOfARightJoinSeesNothingOfTheLeft() {
    assertRefused("ROWAN-1201", () -> latest().rightJoin(LATEST).sql(POSTGRESQL));
  }

  @Test
  void aDerivedTableThatIsNotLateralSeesNothingBesideIt() {
    var own = select(POSTS.title).where(POSTS.userId.eq(USERS.id)).as("own");

    assertRefused(
        "ROWAN-1201",
        () -> select(own.column(POSTS.title)).from(USERS).crossJoin(own).sql(POSTGRESQL));
  }

  @OnDatabases
  void theFirstOfEachIsFoundByNumberedRowsToo(Transaction db) {
    var rank =
        rowNumber().over(partitionBy(POSTS.userId).orderBy(POSTS.createdAt.desc())).as("rank");
    var ranked = select(POSTS.id, POSTS.title, POSTS.userId, rank).from(POSTS).as("ranked");

    assertThat(
            db
                .list(
                    select(USERS.username, ranked.column(POSTS.title))
                        .from(USERS)
                        .join(ranked, ranked.column(POSTS.userId).eq(USERS.id))
                        .where(ranked.column(rank).le(1))
                        .orderBy(USERS.id))
                .stream()
                .map(row -> row.get(ranked.column(POSTS.title))))
        .containsExactly("Notes on the Engine", "50% of it");
  }
}
