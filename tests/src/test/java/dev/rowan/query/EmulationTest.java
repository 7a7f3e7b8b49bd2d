package dev.rowan.query;

import static dev.rowan.sql.Grouping.cube;
import static dev.rowan.sql.Grouping.grouping;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.testkit.RowanAssertions.assertRefused;
import static dev.rowan.testkit.blog.PostTable.POSTS;
import static dev.rowan.testkit.blog.PostTagTable.POST_TAGS;
import static dev.rowan.testkit.blog.TagTable.TAGS;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.dialect.AnsiDialect;
import dev.rowan.engine.Transaction;
import dev.rowan.render.Feature;
import dev.rowan.render.Features;
import dev.rowan.render.FullJoinAsUnion;
import dev.rowan.render.GroupingSetsAsUnion;
import dev.rowan.render.LateralAsWindow;
import dev.rowan.render.LimitedSubqueryAsTable;
import dev.rowan.render.QuantifiedAsBounds;
import dev.rowan.render.Rewrite;
import dev.rowan.sql.Joined;
import dev.rowan.sql.Query;
import dev.rowan.sql.Row;
import dev.rowan.sql.Select;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.testkit.PrintedQuery;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is written in the place of a feature gives the rows of the feature, on a server that has
/// both.
class EmulationTest {
  /// Standard SQL without what can be emulated.
  private static final class Lacking extends AnsiDialect {
    Lacking() {
      super(
          Features.standard("lacking", "")
              .emulating(
                  Feature.FULL_JOIN,
                  Feature.LATERAL,
                  Feature.QUANTIFIED,
                  Feature.LIMITED_SUBQUERY,
                  Feature.GROUPING_SETS));
    }

    @Override
    protected List<Rewrite> rewrites() {
      return List.of(
          new FullJoinAsUnion(),
          new LateralAsWindow(),
          new QuantifiedAsBounds(),
          new LimitedSubqueryAsTable(),
          new GroupingSetsAsUnion());
    }
  }

  private static final Lacking LACKING = new Lacking();

  private static void assertSameRows(Transaction db, Query<Row> query) {
    assertThat(db.list(PrintedQuery.of(query, LACKING))).isNotEmpty().isEqualTo(db.list(query));
  }

  private static Select<Row> everyUserAndPost() {
    return select(USERS, POSTS).from(USERS).fullJoin(POSTS, POSTS.userId.eq(USERS.id));
  }

  @Test
  void aFullJoinIsTheRowsOfOneSideAndThoseOfTheOtherAlone() {
    assertThat(
            select(USERS.username, POSTS.title)
                .from(USERS)
                .fullJoin(POSTS, POSTS.userId.eq(USERS.id))
                .where(POSTS.id.gt(0))
                .sql(LACKING))
        .isEqualTo(
            "select joined.c1, joined.c2 from (select users.username as c1, posts.title as c2,"
                + " posts.user_id as c3, users.id as c4, posts.id as c5 from users left join posts"
                + " on posts.user_id = users.id union all select users.username as c1, posts.title"
                + " as c2, posts.user_id as c3, users.id as c4, posts.id as c5 from posts left"
                + " join users on false where not exists (select 1 from users where"
                + " posts.user_id = users.id)) as joined where joined.c5 > ?");
  }

  @OnDatabases("postgresql")
  void aFullJoinKeepsTheRowsOfBothSides(Transaction db) {
    assertSameRows(db, everyUserAndPost().orderBy(USERS.id.nullsLast(), POSTS.id));
  }

  @OnDatabases("postgresql")
  void aFullJoinStandsBesideOtherJoins(Transaction db) {
    assertSameRows(
        db,
        select(USERS.username, POSTS.title, TAGS)
            .from(USERS)
            .fullJoin(POSTS, POSTS.userId.eq(USERS.id))
            .leftJoin(POSTS.tags())
            .where(POSTS.title.isNotNull())
            .orderBy(POSTS.id, TAGS.id.nullsLast()));
  }

  @OnDatabases("postgresql")
  void fullJoinsStandInOneAnother(Transaction db) {
    assertSameRows(
        db,
        select(USERS.username, POST_TAGS, TAGS)
            .from(USERS)
            .fullJoin(POSTS, POSTS.userId.eq(USERS.id))
            .leftJoin(POST_TAGS, POST_TAGS.postId.eq(POSTS.id))
            .fullJoin(TAGS, TAGS.id.eq(POST_TAGS.tagId))
            .orderBy(USERS.id.nullsLast(), POST_TAGS.postId.nullsLast(), TAGS.id.nullsLast()));
    assertSameRows(
        db,
        select(POSTS.title, TAGS.name)
            .from(POSTS)
            .fullJoin(
                Joined.of(POST_TAGS).fullJoin(TAGS, TAGS.id.eq(POST_TAGS.tagId)),
                POST_TAGS.postId.eq(POSTS.id))
            .orderBy(POSTS.id.nullsLast(), TAGS.id.nullsLast()));
  }

  @OnDatabases("postgresql")
  void aFullJoinIsGroupedAndAskedByASubquery(Transaction db) {
    var other = POSTS.as("other");
    assertSameRows(
        db,
        select(USERS.active, count(POSTS.id), count())
            .from(USERS)
            .fullJoin(POSTS, POSTS.userId.eq(USERS.id))
            .where(
                USERS
                    .id
                    .isNull()
                    .or(
                        USERS.id.leAll(
                            select(other.userId).from(other).where(other.id.eq(POSTS.id)))))
            .groupBy(USERS.active)
            .orderBy(USERS.active.nullsLast()));
  }

  @OnDatabases("postgresql")
  void aFullJoinAlongAPathIsWholeToo(Transaction db) {
    var author = POSTS.author();
    assertSameRows(
        db,
        select(author, TAGS.name)
            .from(POSTS)
            .fullJoin(POSTS.tags())
            .orderBy(POSTS.id.nullsLast(), TAGS.id.nullsLast()));
  }

  @OnDatabases("postgresql")
  void groupingsAreTheUnionOfTheirQueries(Transaction db) {
    var last = grouping(USERS.active, USERS.lastName);
    assertSameRows(
        db,
        select(USERS.active, USERS.lastName, last, count())
            .from(USERS)
            .groupBy(cube(USERS.active, USERS.lastName))
            .orderBy(last, USERS.active, USERS.lastName));
  }

  @OnDatabases("postgresql")
  void lateralRowsAreNumberedOnes(Transaction db) {
    var posts =
        select(POSTS.title, POSTS.id)
            .where(POSTS.userId.eq(USERS.id), POSTS.id.gt(1))
            .orderBy(POSTS.id.desc())
            .limit(1)
            .offset(1)
            .as("second")
            .lateral();
    assertSameRows(
        db,
        select(USERS.username, posts.column(POSTS.title))
            .from(USERS)
            .leftJoin(posts, posts.column(POSTS.id).lt(9))
            .orderBy(USERS.id));
  }

  @Test
  void aLimitedSubqueryStandsInFrom() {
    var first = select(POSTS.userId).from(POSTS).orderBy(POSTS.id).limit(2);

    assertThat(select(USERS.username).where(USERS.id.in(first)).sql(LACKING))
        .isEqualTo(
            "select users.username from users where users.id in (select limited.c1 as user_id from"
                + " (select posts.user_id as c1 from posts order by posts.id limit ?) as limited)");
  }

  @Test
  void aLimitedSubqueryAboutTheRowAroundIsRefused() {
    var first =
        select(POSTS.id).from(POSTS).where(POSTS.userId.eq(USERS.id)).orderBy(POSTS.id).limit(2);

    assertRefused(
        "ROWAN-1501", () -> select(USERS.username).where(USERS.id.in(first)).sql(LACKING));
  }

  @OnDatabases("postgresql")
  void aLimitedSubqueryKeepsItsFirstRows(Transaction db) {
    var first = select(POSTS.userId).from(POSTS).orderBy(POSTS.id).limit(1);
    assertSameRows(
        db, select(USERS.id, USERS.username).where(USERS.id.notIn(first)).orderBy(USERS.id));
  }
}
