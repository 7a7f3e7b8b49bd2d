package dev.rowan.testkit.conformance;

import static dev.rowan.sql.Sql.literal;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.testkit.blog.PostTable.POSTS;
import static dev.rowan.testkit.blog.UserTable.USERS;

import dev.rowan.engine.error.DatabaseException;
import dev.rowan.render.Feature;
import dev.rowan.sql.Row;
import dev.rowan.sql.Sampled;
import dev.rowan.sql.Series;
import dev.rowan.sql.TableFunction;
import dev.rowan.type.SqlType;
import java.util.List;

/// The probes of what stands in `from`.
final class FromProbes {
  private FromProbes() {}

  static Probe of(Feature feature) {
    return switch (feature) {
      case FULL_JOIN ->
          Probe.of(feature, FromProbes::fullJoin, "ada 1", "alan -", "grace 2", "grace 3", "- 4");
      case TABLE_FUNCTIONS ->
          new Probe(feature, FromProbes::words, FromProbes::anyWords, List.of("a", "b"));
      case UNNEST -> Probe.of(feature, FromProbes::unnest, "20 2", "10 1");
      case SERIES -> Probe.of(feature, FromProbes::series, 7L, 4L, 1L);
      case TABLESAMPLE -> Probe.of(feature, FromProbes::sample, "ada", "grace", "alan");
      default -> throw new IllegalArgumentException("no probe here: " + feature);
    };
  }

  private static List<?> fullJoin(Trial trial) {
    List<Row> rows =
        trial.list(
            select(USERS.username, POSTS.id)
                .from(USERS)
                .fullJoin(POSTS, POSTS.userId.eq(USERS.id))
                .orderBy(USERS.username.nullsLast(), POSTS.id));
    return rows.stream()
        .map(row ->
            row.find(USERS.username).orElse("-")
                + " "
                + row.find(POSTS.id).map(String::valueOf).orElse("-"))
        .toList();
  }

  private static List<?> words(Trial trial) {
    var words =
        TableFunction.of("words", "regexp_split_to_table", literal("a b"), literal(" "))
            .column("word", SqlType.TEXT);
    return trial.list(select(words.text("word")).from(words));
  }

  /// The function of PostgreSQL, or one of SQLite.
  private static List<?> anyWords(Trial trial) {
    try {
      return words(trial);
    } catch (DatabaseException missing) {
      var words =
          TableFunction.of("words", "json_each", literal("[\"a\", \"b\"]"))
              .column("value", SqlType.TEXT);
      return trial.list(select(words.text("value")).from(words));
    }
  }

  private static List<?> series(Trial trial) {
    var numbers = Series.of("numbers", 1, 9, 3);
    return trial.list(select(numbers.value()).from(numbers).orderBy(numbers.value().desc()));
  }

  private static List<?> sample(Trial trial) {
    return trial.list(
        select(USERS.username).from(Sampled.bernoulli(USERS, 100).repeatable(1)).orderBy(USERS.id));
  }

  private static List<?> unnest(Trial trial) {
    var scores =
        TableFunction.unnest("scores", List.of(10, 20), SqlType.INTEGER).withOrdinality("place");
    var score = scores.number("value", SqlType.INTEGER);
    var place = scores.number("place", SqlType.BIGINT);
    List<Row> rows = trial.list(select(score, place).from(scores).orderBy(place.desc()));
    return rows.stream().map(row -> row.get(score) + " " + row.get(place)).toList();
  }
}
