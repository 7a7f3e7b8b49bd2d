package dev.rowan.testkit.blog;

import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.testkit.blog.CategoryTable.CATEGORIES;
import static dev.rowan.testkit.blog.PostTable.POSTS;
import static dev.rowan.testkit.blog.PostTagTable.POST_TAGS;
import static dev.rowan.testkit.blog.TagTable.TAGS;
import static dev.rowan.testkit.blog.UserTable.USERS;

import dev.rowan.engine.Executor;
import dev.rowan.sql.Schema;
import dev.rowan.testkit.TestSchema;
import java.time.Instant;

/// The blog and its rows:
///
/// | users | email | score | active | posts, with their tags |
/// |---|---|---|---|---|
/// | 1 ada | ada@example.org | 10 | yes | 1 Notes on the Engine (history) |
/// | 2 grace | | 20 | yes | 2 Compilers (code), 3 50% of it (history, code) |
/// | 3 alan | alan@example.org | | no | |
///
/// Post 4, Anonymous, has no user; tag 3, unused, no post. Categories: 1 all > (2 books > 3 novels,
/// 4 music).
public final class BlogSchema implements TestSchema {
  /// When ada was created.
  public static final Instant ADA = Instant.parse("2024-01-31T12:00:00Z");

  /// When grace was created, to the microsecond.
  public static final Instant GRACE = Instant.parse("2024-02-29T08:30:00.123456Z");

  /// When alan was created.
  public static final Instant ALAN = Instant.parse("2025-12-31T23:59:59Z");

  /// For [java.util.ServiceLoader].
  public BlogSchema() {}

  @Override
  public Schema schema() {
    return Schema.of(USERS, POSTS, TAGS, POST_TAGS, CATEGORIES);
  }

  @Override
  public void fill(Executor database) {
    database.execute(
        insertInto(USERS)
            .values(
                user("Ada", "Lovelace", "ada")
                    .withEmail("ada@example.org")
                    .withScore(10)
                    .withCreatedAt(ADA),
                user("Grace", "Hopper", "grace").withScore(20).withCreatedAt(GRACE),
                user("Alan", "Turing", "alan")
                    .withEmail("alan@example.org")
                    .withActive(false)
                    .withCreatedAt(ALAN)));
    database.execute(
        insertInto(POSTS)
            .values(
                post("Notes on the Engine", "2024-03-01T00:00:00Z").withText("A").withUserId(1L),
                post("Compilers", "2024-03-02T00:00:00Z").withUserId(2L),
                post("50% of it", "2024-03-03T00:00:00Z").withText("_ and %").withUserId(2L),
                post("Anonymous", "2024-03-04T00:00:00Z")));
    database.execute(
        insertInto(TAGS)
            .values(TagInsert.of("history"), TagInsert.of("code"), TagInsert.of("unused")));
    database.execute(
        insertInto(POST_TAGS)
            .values(
                PostTagInsert.of(1, 1),
                PostTagInsert.of(2, 2),
                PostTagInsert.of(3, 1),
                PostTagInsert.of(3, 2)));
    database.execute(
        insertInto(CATEGORIES)
            .values(
                CategoryInsert.of("all"),
                CategoryInsert.of("books").withParentId(1L),
                CategoryInsert.of("novels").withParentId(2L),
                CategoryInsert.of("music").withParentId(1L)));
  }

  private static UserInsert user(String firstName, String lastName, String username) {
    return UserInsert.of(firstName, lastName, username);
  }

  private static PostInsert post(String title, String createdAt) {
    return PostInsert.of(title).withCreatedAt(Instant.parse(createdAt));
  }
}
