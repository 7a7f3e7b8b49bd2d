package dev.rowan.shape;

import static dev.rowan.shape.AuthorLineShape.AUTHOR_LINE;
import static dev.rowan.shape.PostCardShape.POST_CARD;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.testkit.blog.PostTable.POSTS;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Transaction;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.testkit.blog.PostInsert;
import dev.rowan.testkit.blog.Tag;
import dev.rowan.testkit.blog.UserInsert;

/// Shapes that data changes give back.
class ReturnedShapeTest {
  @OnDatabases
  void anInsertReturnsAShape(Transaction db) {
    AuthorLine author =
        db.one(insertInto(USERS).values(UserInsert.of("a", "b", "new")).returning(AUTHOR_LINE));

    assertThat(author).isEqualTo(new AuthorLine("new"));
  }

  @OnDatabases
  void theOneAtTheFarEndOfARelationComesWithIt(Transaction db) {
    PostCard card =
        db.one(insertInto(POSTS).values(PostInsert.of("t").withUserId(2L)).returning(POST_CARD));

    assertThat(card.author()).isEqualTo(new AuthorLine("grace"));
    assertThat(card.tags()).isEmpty();
  }

  @OnDatabases
  void nestedListsAreLoadedWithIt(Transaction db) {
    PostCard card =
        db.one(update(POSTS).set(POSTS.title, "t").where(POSTS.id.eq(3)).returning(POST_CARD));

    assertThat(card.title()).isEqualTo("t");
    assertThat(card.tags()).extracting(Tag::name).containsExactlyInAnyOrder("history", "code");
  }

  @OnDatabases
  void anAbsentOneIsNull(Transaction db) {
    PostCard card =
        db.one(update(POSTS).set(POSTS.title, "t").where(POSTS.id.eq(4)).returning(POST_CARD));

    assertThat(card.author()).isNull();
  }
}
