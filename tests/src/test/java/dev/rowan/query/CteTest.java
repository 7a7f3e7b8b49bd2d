package dev.rowan.query;

import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.cte;
import static dev.rowan.sql.Sql.literal;
import static dev.rowan.sql.Sql.recursive;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;
import static dev.rowan.testkit.RowanAssertions.assertRefused;
import static dev.rowan.testkit.RowanAssertions.assertThat;
import static dev.rowan.testkit.blog.CategoryTable.CATEGORIES;
import static dev.rowan.testkit.blog.PostTable.POSTS;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Transaction;
import dev.rowan.sql.Row;
import dev.rowan.testkit.OnDatabases;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CteTest {
  @Test
  @Tag("case:sqlalchemy-B18")
  void aCteIsWrittenOnceThoughItIsReadThreeTimes() {
    var active = cte("active", select(USERS.id).where(USERS.active));
    var second = active.as("second");
    var third = active.as("third");
    String sql =
        "with active (id) as (select users.id from users where users.active)"
            + " select active.id from active join active as second on second.id = active.id"
            + " join active as third on third.id = active.id";

    assertThat(
            select(active.column(USERS.id))
                .from(active)
                .join(second, second.column(USERS.id).eq(active.column(USERS.id)))
                .join(third, third.column(USERS.id).eq(active.column(USERS.id))))
        .printsOn(POSTGRESQL, sql)
        .printsOn(SQLITE, sql);
  }

  @Test
  @Tag("case:sqlalchemy-B18")
  void twoDifferentCtesOfOneNameAreRefused() {
    var one = cte("same", select(USERS.id).where(USERS.active));
    var two = cte("same", select(USERS.id).where(USERS.score.gt(1)));
    var other = two.as("other");

    assertThat(
            select(one.column(USERS.id))
                .from(one)
                .join(other, other.column(USERS.id).eq(one.column(USERS.id))))
        .failsOn(POSTGRESQL, "ROWAN-1209")
        .failsOn(SQLITE, "ROWAN-1209");
  }

  @OnDatabases
  void aCteReadsAnother(Transaction db) {
    var posts = count().as("posts");
    var perUser = cte("per_user", select(POSTS.userId, posts).from(POSTS).groupBy(POSTS.userId));
    var many =
        cte(
            "many",
            select(perUser.column(POSTS.userId)).from(perUser).where(perUser.column(posts).gt(1)));
    var user = many.column(perUser.column(POSTS.userId));

    assertThat(db.list(select(USERS.username).from(USERS).join(many, user.eq(USERS.id))))
        .containsExactly("grace");
  }

  @OnDatabases
  void aCteIsReadInASubquery(Transaction db) {
    var quiet = cte("quiet", select(POSTS.userId).where(POSTS.text.isNull()));
    var user = quiet.column(POSTS.userId);

    assertThat(
            db.list(
                select(USERS.username)
                    .where(USERS.id.in(select(user).from(quiet).where(user.isNotNull())))))
        .containsExactly("grace");
  }

  @OnDatabases
  @Tag("case:java-peers-8")
  void aRecursiveCteWalksATreeWithDepthAndPath(Transaction db) {
    var depth = literal(1).as("depth");
    var path = CATEGORIES.name.as("path");
    var child = CATEGORIES.as("child");
    var tree =
        recursive(
            "tree",
            select(CATEGORIES.id, depth, path).where(CATEGORIES.parentId.isNull()),
            above ->
                select(
                        child.id,
                        above.column(depth).plus(1),
                        above.column(path).concat(" > ").concat(child.name))
                    .from(above)
                    .join(child, child.parentId.eq(above.column(CATEGORIES.id))));
    List<Row> rows =
        db.list(
            select(tree.column(depth), tree.column(path))
                .from(tree)
                .orderBy(tree.column(CATEGORIES.id)));

    assertThat(
            rows.stream()
                .map(row -> row.get(tree.column(depth)) + " " + row.get(tree.column(path))))
        .containsExactly("1 all", "2 all > books", "3 all > books > novels", "2 all > music");
  }

  @Test
  @Tag("case:java-peers-8")
  void armsOfDifferentTypesAreRefused() {
    assertRefused(
            "ROWAN-1114",
            () ->
                recursive(
                    "tree",
                    select(CATEGORIES.id, CATEGORIES.name),
                    above ->
                        select(above.column(CATEGORIES.id), above.column(CATEGORIES.id))
                            .from(above)))
        .contains("column 2", "String", "Long");
  }

  @Test
  @Tag("case:java-peers-8")
  void armsOfDifferentWidthsAreRefused() {
    assertRefused(
        "ROWAN-1113",
        () ->
            recursive(
                "tree",
                select(CATEGORIES.id, CATEGORIES.name),
                above ->
                    select(
                            above.column(CATEGORIES.id),
                            above.column(CATEGORIES.name),
                            above.column(CATEGORIES.id))
                        .from(above)));
  }

  @Test
  void aSideOfARecursionIsNeitherOrderedNorLimited() {
    assertRefused(
        "ROWAN-1117",
        () ->
            recursive(
                "tree",
                select(CATEGORIES.id, CATEGORIES.name).from(CATEGORIES).limit(1),
                self ->
                    select(CATEGORIES.id, CATEGORIES.name)
                        .from(CATEGORIES)
                        .join(self, self.column(CATEGORIES.id).eq(CATEGORIES.parentId))));
  }
}
