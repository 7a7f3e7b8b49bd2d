package dev.rowan.testkit.corpus;

import static dev.rowan.sql.Sql.coalesce;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.excluded;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.row;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.testkit.blog.PostTable.POSTS;
import static dev.rowan.testkit.blog.PostTagTable.POST_TAGS;
import static dev.rowan.testkit.blog.TagTable.TAGS;
import static dev.rowan.testkit.blog.UserTable.USERS;

import dev.rowan.sql.Statement;
import dev.rowan.testkit.blog.TagInsert;
import dev.rowan.testkit.blog.UserInsert;
import dev.rowan.testkit.blog.UserPatch;
import java.util.Map;

/// Data changes.
final class CorpusChanges {
  private CorpusChanges() {}

  static void addTo(Map<String, Statement> all) {
    inserts(all);
    upserts(all);
    updates(all);
    besideOthers(all);
    limited(all);
  }

  private static void inserts(Map<String, Statement> all) {
    var barbara = UserInsert.of("Barbara", "Liskov", "barbara");
    all.put("insert", insertInto(USERS).values(barbara));
    all.put(
        "insert of rows with different columns",
        insertInto(USERS)
            .values(barbara.withScore(1), UserInsert.of("K", "J", "kj").withActive(false)));
    all.put("insert returning", insertInto(USERS).values(barbara).returning(USERS));
    all.put("insert from a select", insertInto(TAGS).select(select(USERS.username), TAGS.name));
  }

  private static void upserts(Map<String, Statement> all) {
    var history = TagInsert.of("history");
    all.put("upsert that ignores", insertInto(TAGS).values(history).onConflict(TAGS.name).ignore());
    all.put(
        "upsert that updates",
        insertInto(TAGS).values(history).onConflict(TAGS.name).update(TAGS.name));
    all.put(
        "upsert with a condition",
        insertInto(USERS)
            .values(UserInsert.of("A", "L", "ada"))
            .onConflict(USERS.username)
            .update(user ->
                user.set(USERS.email, coalesce(excluded(USERS).email, USERS.email))
                    .where(USERS.firstName.ne(excluded(USERS).firstName))));
    all.put(
        "upsert from a select",
        insertInto(TAGS).select(select(USERS.username), TAGS.name).onConflict(TAGS.name).ignore());
  }

  private static void updates(Map<String, Statement> all) {
    all.put(
        "update",
        update(USERS).set(USERS.score, USERS.score.plus(1)).where(USERS.username.eq("ada")));
    all.put(
        "update by a patch",
        update(USERS).set(UserPatch.empty().withEmail(null).withScore(3)).where(USERS.id.eq(1)));
    all.put("update to the default", update(USERS).setDefault(USERS.active).all());
    all.put(
        "update returning",
        update(USERS).set(USERS.score, 1).where(USERS.id.eq(1)).returning(USERS.id, USERS.score));
    all.put("delete", deleteFrom(POST_TAGS).where(POST_TAGS.tagId.eq(1)));
    all.put("delete of every row", deleteFrom(POST_TAGS).all());
    all.put(
        "delete returning",
        deleteFrom(POST_TAGS).where(POST_TAGS.postId.eq(3)).returning(POST_TAGS));
  }

  private static void besideOthers(Map<String, Statement> all) {
    var p = POSTS.as("p");
    all.put(
        "update from another table",
        update(POSTS)
            .set(POSTS.text, USERS.firstName)
            .from(USERS)
            .where(USERS.id.eq(POSTS.userId)));
    all.put(
        "update from an alias",
        update(USERS).setNull(USERS.email).from(p).where(p.userId.eq(USERS.id)));
    all.put(
        "update by a path",
        update(POSTS).set(POSTS.text, POSTS.author().firstName).where(POSTS.author().score.gt(1)));
    var other = USERS.as("other");
    all.put(
        "update of several columns together",
        update(USERS)
            .set(
                row(USERS.firstName, USERS.lastName),
                select(other.lastName, other.firstName).from(other).where(other.id.eq(USERS.id)))
            .where(USERS.id.eq(1)));
    all.put(
        "delete beside another table",
        deleteFrom(POST_TAGS).using(TAGS).where(TAGS.id.eq(POST_TAGS.tagId), TAGS.name.eq("code")));
    all.put(
        "delete beside another table, returning",
        deleteFrom(POST_TAGS)
            .using(TAGS)
            .where(TAGS.id.eq(POST_TAGS.tagId), TAGS.name.eq("code"))
            .returning(POST_TAGS));
  }

  private static void limited(Map<String, Statement> all) {
    all.put(
        "limited update",
        update(USERS)
            .set(USERS.score, 0)
            .where(USERS.score.isNotNull())
            .orderBy(USERS.score.desc(), USERS.id)
            .limit(1));
    all.put(
        "limited delete, returning",
        deleteFrom(POST_TAGS)
            .all()
            .orderBy(POST_TAGS.postId.desc())
            .limit(1)
            .returning(POST_TAGS.tagId));
  }
}
