package dev.rowan.testkit.conformance;

import static dev.rowan.sql.Sql.coalesce;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.mergeInto;
import static dev.rowan.sql.Sql.row;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.testkit.blog.PostTable.POSTS;
import static dev.rowan.testkit.blog.PostTagTable.POST_TAGS;
import static dev.rowan.testkit.blog.TagTable.TAGS;
import static dev.rowan.testkit.blog.UserTable.USERS;

import dev.rowan.render.Feature;
import dev.rowan.sql.Conflict;
import dev.rowan.sql.Merge;
import dev.rowan.testkit.blog.TagInsert;
import java.util.List;

/// The probes of features of inserts, updates and deletes.
final class ChangeProbes {
  private ChangeProbes() {}

  static Probe of(Feature feature) {
    return switch (feature) {
      case OVERRIDING_SYSTEM_VALUE -> Probe.of(feature, ChangeProbes::systemValue, 900L);
      case OVERRIDING_USER_VALUE -> Probe.of(feature, ChangeProbes::userValue, true);
      case UPDATE_FROM -> Probe.of(feature, ChangeProbes::updateFrom, "Ada", "-", "-", "-");
      case DELETE_USING -> Probe.of(feature, ChangeProbes::deleteUsing, 2L, 3L);
      case RETURNING_OTHER_TABLES -> Probe.of(feature, ChangeProbes::returningOthers, "ada");
      case LIMITED_CHANGE -> Probe.of(feature, ChangeProbes::limitedChange, 10, 0, -1);
      case ROW_ASSIGNMENT -> Probe.of(feature, ChangeProbes::rowAssignment, "King Ada");
      case MERGE -> Probe.of(feature, ChangeProbes::merge, "code", "grace", "history", "unused");
      case MERGE_BY_SOURCE -> Probe.of(feature, ChangeProbes::mergeBySource, "code", "history");
      case MERGE_RETURNING ->
          Probe.of(feature, ChangeProbes::mergeReturning, "INSERT ada", "UPDATE 1");
      case UPSERT_OUTCOME -> Probe.of(feature, ChangeProbes::upsertOutcome, false, true);
      // Probed by Probes.
      default -> throw new IllegalArgumentException(feature.toString());
    };
  }

  private static List<?> systemValue(Trial trial) {
    trial.execute(insertInto(TAGS).values(TagInsert.of("new").withId(900)).overridingSystemValue());
    return trial.list(select(TAGS.id).where(TAGS.name.eq("new")));
  }

  private static List<?> userValue(Trial trial) {
    trial.execute(
        insertInto(TAGS).values(TagInsert.of("new").withId(900_000_000)).overridingUserValue());
    return trial.list(select(TAGS.id.lt(900_000_000)).where(TAGS.name.eq("new")));
  }

  private static List<?> updateFrom(Trial trial) {
    trial.execute(
        update(POSTS)
            .set(POSTS.text, USERS.firstName)
            .from(USERS)
            .where(USERS.id.eq(POSTS.userId), USERS.username.eq("ada")));
    trial.execute(update(POSTS).setNull(POSTS.text).where(POSTS.id.gt(1)));
    return trial.list(select(coalesce(POSTS.text, "-")).orderBy(POSTS.id));
  }

  private static List<?> deleteUsing(Trial trial) {
    trial.execute(
        deleteFrom(POST_TAGS)
            .using(TAGS)
            .where(TAGS.id.eq(POST_TAGS.tagId), TAGS.name.eq("history")));
    return trial.list(select(POST_TAGS.postId).orderBy(POST_TAGS.postId));
  }

  private static List<?> returningOthers(Trial trial) {
    return trial.list(
        update(POSTS)
            .set(POSTS.text, "by")
            .from(USERS)
            .where(USERS.id.eq(POSTS.userId), POSTS.id.eq(1))
            .returning(USERS.username));
  }

  private static List<?> limitedChange(Trial trial) {
    trial.execute(
        update(USERS)
            .set(USERS.score, 0)
            .where(USERS.score.isNotNull())
            .orderBy(USERS.score.desc())
            .limit(1));
    return trial.list(select(coalesce(USERS.score, -1)).orderBy(USERS.id));
  }

  private static List<?> rowAssignment(Trial trial) {
    var other = USERS.as("other");
    trial.execute(
        update(USERS)
            .set(
                row(USERS.firstName, USERS.lastName),
                select(other.lastName.replace("Lovelace", "King"), other.firstName)
                    .from(other)
                    .where(other.id.eq(USERS.id)))
            .where(USERS.id.eq(1)));
    return trial.list(
        select(USERS.firstName.concat(" ").concat(USERS.lastName)).where(USERS.id.eq(1)));
  }

  private static List<?> merge(Trial trial) {
    trial.execute(
        mergeInto(TAGS)
            .using(USERS, USERS.username.eq(TAGS.name))
            .whenMatched()
            .delete()
            .whenNotMatched(USERS.id.eq(2))
            .insert(row -> row.set(TAGS.name, USERS.username)));
    return trial.list(select(TAGS.name).orderBy(TAGS.name));
  }

  private static List<?> mergeBySource(Trial trial) {
    trial.execute(
        mergeInto(TAGS)
            .using(POST_TAGS, POST_TAGS.tagId.eq(TAGS.id).and(POST_TAGS.postId.eq(3)))
            .whenNotMatchedBySource()
            .delete());
    return trial.list(select(TAGS.name).orderBy(TAGS.name));
  }

  private static List<?> mergeReturning(Trial trial) {
    var change = Merge.action().concat(" ").concat(TAGS.name);
    return trial
        .list(
            mergeInto(TAGS)
                .using(USERS, USERS.id.eq(TAGS.id).and(TAGS.name.eq("history")))
                .whenMatched()
                .update(tag -> tag.set(TAGS.name, "1"))
                .whenNotMatched(USERS.id.eq(2))
                .insert(row -> row.set(TAGS.name, "ada"))
                .returning(change))
        .stream()
        .sorted()
        .toList();
  }

  private static List<?> upsertOutcome(Trial trial) {
    return trial.list(
        insertInto(TAGS)
            .values(TagInsert.of("history"), TagInsert.of("new"))
            .onConflict(TAGS.name)
            .update(TAGS.name)
            .returning(Conflict.inserted()));
  }
}
