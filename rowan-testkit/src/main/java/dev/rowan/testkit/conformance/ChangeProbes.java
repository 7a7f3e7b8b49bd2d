package dev.rowan.testkit.conformance;

import static dev.rowan.sql.Sql.coalesce;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.row;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.testkit.blog.PostTable.POSTS;
import static dev.rowan.testkit.blog.PostTagTable.POST_TAGS;
import static dev.rowan.testkit.blog.TagTable.TAGS;
import static dev.rowan.testkit.blog.UserTable.USERS;

import dev.rowan.render.Feature;
import java.util.List;

/// The probes of features of inserts, updates and deletes.
final class ChangeProbes {
  private ChangeProbes() {}

  static Probe of(Feature feature) {
    return switch (feature) {
      case UPDATE_FROM -> Probe.of(feature, ChangeProbes::updateFrom, "Ada", "-", "-", "-");
      case DELETE_USING -> Probe.of(feature, ChangeProbes::deleteUsing, 2L, 3L);
      case RETURNING_OTHER_TABLES -> Probe.of(feature, ChangeProbes::returningOthers, "ada");
      case LIMITED_CHANGE -> Probe.of(feature, ChangeProbes::limitedChange, 10, 0, -1);
      case ROW_ASSIGNMENT -> Probe.of(feature, ChangeProbes::rowAssignment, "King Ada");
      // Probed by Probes.
      default -> throw new IllegalArgumentException(feature.toString());
    };
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
}
