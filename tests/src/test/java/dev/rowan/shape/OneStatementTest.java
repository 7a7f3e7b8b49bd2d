package dev.rowan.shape;

import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.shape.AuthorCardShape.AUTHOR_CARD;
import static dev.rowan.shape.AuthorLineShape.AUTHOR_LINE;
import static dev.rowan.shape.PostCardShape.POST_CARD;
import static dev.rowan.shape.TopMessagesShape.TOP_MESSAGES;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.selectDistinct;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;
import static dev.rowan.testkit.RowanAssertions.assertRefused;
import static dev.rowan.testkit.RowanAssertions.assertThat;
import static dev.rowan.testkit.blog.PostTable.POSTS;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.StatementEvent;
import dev.rowan.engine.Transaction;
import dev.rowan.sql.NestedList;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.testkit.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class OneStatementTest {
  @Test
  @Tag("case:drizzle-44")
  void aListIsASubqueryOfItsRows() {
    assertThat(select(POST_CARD).inOneStatement())
        .printsOn(
            POSTGRESQL,
            "select posts.title, author.username, author.id, posts.id, (select"
                + " coalesce(json_agg(json_build_array(cast(tags.id as text), tags.name) order by"
                + " tags.id), '[]') from tags join post_tags as tags_link on tags.id ="
                + " tags_link.tag_id where tags_link.post_id = posts.id) from posts left join users"
                + " as author on author.id = posts.user_id")
        .printsOn(
            SQLITE,
            "select posts.title, author.username, author.id, posts.id, (select"
                + " json_group_array(json_array(cast(tags.id as text), tags.name) order by tags.id)"
                + " from tags join post_tags as tags_link on tags.id = tags_link.tag_id where"
                + " tags_link.post_id = posts.id) from posts left join users as author on author.id"
                + " = posts.user_id");
  }

  @Test
  @Tag("case:java-peers-32")
  void aLimitOfEachParentStandsInADerivedTable() {
    assertThat(select(TOP_MESSAGES).inOneStatement())
        .printsOn(
            SQLITE,
            "select accounts.id, (select json_group_array(json_array(limited.c1, limited.c2) order"
                + " by limited.place) from (select messages.text as c1, messages.likes as c2,"
                + " row_number() over (order by messages.likes desc, messages.id) as place from"
                + " messages where messages.account_id = accounts.id order by messages.likes desc,"
                + " messages.id limit ?) as limited) from accounts")
        .binding(2L);
  }

  @OnDatabases
  @Tag("case:drizzle-44")
  @Tag("case:java-peers-26")
  void parentsWithoutChildrenHaveAnEmptyList(Transaction db) {
    assertThat(db.list(select(AUTHOR_CARD).inOneStatement().orderBy(USERS.id)))
        .containsExactly(
            new AuthorCard("ada", 1, List.of(new PostLine("Notes on the Engine"))),
            new AuthorCard(
                "grace", 2, List.of(new PostLine("50% of it"), new PostLine("Compilers"))),
            new AuthorCard("alan", 0, List.of()));
  }

  @OnDatabases
  @Tag("case:drizzle-46")
  void aPartMayBeAbsent(Transaction db) {
    assertThat(db.list(select(POST_CARD).orderBy(POSTS.id).inOneStatement()))
        .isEqualTo(db.list(select(POST_CARD).orderBy(POSTS.id)));
  }

  @OnDatabases
  @Tag("case:drizzle-48")
  void parentsAreFilteredByTheirChildrenWithoutRepeatedRows(Transaction db) {
    var withC = select(AUTHOR_CARD).where(USERS.posts().any(post -> post.title.like("%o%")));
    assertThat(db.list(withC.orderBy(USERS.id).inOneStatement()))
        .extracting(AuthorCard::username)
        .containsExactly("ada", "grace");
  }

  @OnDatabases
  @Tag("case:drizzle-54")
  void parentsAreOrderedByTheirRelation(Transaction db) {
    assertThat(
            db.list(
                select(POST_CARD)
                    .orderBy(POSTS.author().username.desc().nullsLast(), POSTS.id)
                    .inOneStatement()))
        .extracting(PostCard::title)
        .containsExactly("Compilers", "50% of it", "Notes on the Engine", "Anonymous");
  }

  @OnDatabases
  void shapesStandBesideOtherValues(Transaction db) {
    var rows =
        db.list(
            select(USERS.id, AUTHOR_CARD, AUTHOR_LINE).orderBy(USERS.id).limit(2).inOneStatement());
    assertThat(rows.get(1).get(AUTHOR_CARD).posts()).hasSize(2);
    assertThat(rows.get(1).get(AUTHOR_LINE)).isEqualTo(new AuthorLine("grace"));
  }

  @OnDatabases
  void listsAreStreamedWithTheirRows(TestDatabase database) {
    List<StatementEvent> events = new ArrayList<>();
    try (var connection = database.engine().listening(events::add).connect();
        var db = connection.begin()) {
      int posts =
          db.<AuthorCard, Integer>streaming(
              select(AUTHOR_CARD).inOneStatement(),
              cards -> cards.mapToInt(card -> card.posts().size()).sum());
      assertThat(posts).isEqualTo(3);
      assertThat(db.find(select(AUTHOR_CARD).where(USERS.id.eq(2)).inOneStatement())).isPresent();
    }
    assertThat(events).hasSize(2);
  }

  @OnDatabases
  void aMappedQueryKeepsItsLists(Transaction db) {
    var numbers =
        select(AUTHOR_CARD).orderBy(USERS.id).inOneStatement().map(card -> card.posts().size());
    assertThat(db.list(numbers)).containsExactly(1, 2, 0);
  }

  @Test
  void listsHaveNoEqualityForDistinct() {
    assertRefused("ROWAN-1178", () -> selectDistinct(AUTHOR_CARD).inOneStatement());
    assertThat(select(count()).from(USERS).inOneStatement())
        .printsOn(SQLITE, "select count(*) from users");
  }

  @Test
  void aListWrittenByHandIsLoadedByItsOwnStatement() {
    var byHand =
        new NestedList(
            "people",
            0,
            List.of(),
            keys -> {
              throw new IllegalStateException("not asked for");
            });
    assertRefused("ROWAN-1179", () -> byHand.inline().get());
  }
}
