package blog;

import static blog.AuthorCardShape.AUTHOR_CARD;
import static blog.PostTable.POSTS;
import static blog.PostTagTable.POST_TAGS;
import static blog.TagTable.TAGS;
import static blog.UserTable.USERS;
import static dev.rowan.sql.Sql.coalesce;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.excluded;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.sql.Sql.whenPresent;

import dev.rowan.engine.Engine;
import dev.rowan.engine.Isolation;
import dev.rowan.sql.Command;
import dev.rowan.sql.Row;
import dev.rowan.sql.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The examples of the design, one after the other, on any database.
final class Tour {
  private Tour() {}

  /// Runs the tour on `url` and returns what it printed.
  static List<String> run(String url, @Nullable Instant since) {
    var seen = new java.util.ArrayList<String>();
    try (Engine engine = Engine.open(url)) {
      engine.createAll(Schema.of(USERS, POSTS, TAGS, POST_TAGS));

      // --- Core: statements are immutable values; the engine, a connection or a transaction runs
      // them
      User ada =
          engine.one(
              insertInto(USERS)
                  .values(UserInsert.of("Ada", "Lovelace", "ada").withEmail("ada@example.org"))
                  .returning(USERS));
      seen.add(ada.username());

      List<User> found =
          engine.list(
              select(USERS)
                  .where(
                      USERS.lastName.startsWith("L"),
                      USERS.email.isNotNull(),
                      whenPresent(since, USERS.createdAt::ge))
                  .orderBy(USERS.id.desc())
                  .limit(20));
      seen.add("found " + found.size());

      for (String title :
          List.of("On the Engine", "Notes on SQL", "Bernoulli", "Poetical science")) {
        engine.execute(insertInto(POSTS).values(PostInsert.of(title).withUserId(ada.id())));
      }

      var posts = count(POSTS.id).as("posts");
      var perUser =
          select(USERS.username, posts)
              .from(USERS)
              .leftJoin(USERS.posts()) // or .leftJoin(POSTS, POSTS.userId.eq(USERS.id))
              .groupBy(USERS.username)
              .having(posts.gt(3))
              .orderBy(posts.desc());
      for (Row row : engine.list(perUser)) {
        String name = row.get(USERS.username); // typed by the expression that was selected
        long n = row.get(posts);
        seen.add(name + " wrote " + n);
      }

      engine.execute(
          update(USERS).set(USERS.email, "ada@example.org").where(USERS.id.eq(ada.id())));
      engine.execute(
          update(USERS).set(UserPatch.empty().withEmail(null)).where(USERS.id.eq(ada.id())));

      var again = UserInsert.of("Augusta", "Lovelace", "ada").withEmail("augusta@example.org");
      engine.execute(
          insertInto(USERS)
              .values(again)
              .onConflict(USERS.username)
              .update(u -> u.set(USERS.email, coalesce(excluded(USERS).email, USERS.email))));
      seen.add(engine.one(select(USERS.email).where(USERS.id.eq(ada.id()))));

      // --- Shapes: the record is the query. A constant number of statements at any depth; no N+1
      List<AuthorCard> cards =
          engine.list(
              select(AUTHOR_CARD).where(USERS.posts().any(p -> p.title.contains("SQL"))).limit(10));
      for (AuthorCard card : cards) {
        seen.add(card.firstName() + " " + card.posts().stream().map(PostLine::title).toList());
      }

      // --- Transactions
      Command rename = update(USERS).set(USERS.firstName, "Augusta").where(USERS.id.eq(ada.id()));
      engine.transact(tx -> {
        tx.execute(rename);
        tx.savepoint(sp -> sp.execute(rename)); // nested, rolled back alone
      });
      User u = engine.inTransaction(tx -> tx.one(select(USERS).where(USERS.id.eq(ada.id()))));
      seen.add(u.firstName());
      engine.transact(Isolation.SERIALIZABLE.retrying(5), tx -> tx.execute(rename));

      // --- Bulk, streaming
      Iterable<PostInsert> hugeIterable =
          () ->
              java.util.stream.IntStream.range(0, 2500)
                  .mapToObj(i -> PostInsert.of("Post " + i))
                  .iterator();
      engine.insertAll(POSTS, hugeIterable); // whichever way is best here
      engine.stream(select(POSTS), rows -> seen.add("streamed " + rows.count())); // constant memory
    }
    return List.copyOf(seen);
  }
}
