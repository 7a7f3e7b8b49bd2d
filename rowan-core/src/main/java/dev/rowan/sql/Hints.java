package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.CustomClause;
import dev.rowan.ast.IndexHint;
import dev.rowan.ast.OptimizerHint;
import dev.rowan.type.Name;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Hints to the planner, to be given to a statement by `clause(…)`. Meant to be imported
/// statically.
///
/// PostgreSQL has none and refuses them, as it would skip them in silence.
public final class Hints {
  private static final Pattern WORD = Pattern.compile("[a-zA-Z0-9_$@]{1,64}");
  private static final Pattern ARGUMENT = Pattern.compile(WORD + "( ?= ?" + WORD + ")?");

  private Hints() {}

  /// `table use index (name, …)`: one of these indexes, or none. MySQL, MariaDB.
  public static CustomClause useIndex(TableOf<?> table, String... indexes) {
    return hint(table, IndexHint.Kind.USE, indexes);
  }

  /// `table force index (name, …)`: one of these indexes; on SQLite, where there can be one, `table
  /// indexed by name`. MySQL, MariaDB, SQLite.
  public static CustomClause forceIndex(TableOf<?> table, String... indexes) {
    return hint(table, IndexHint.Kind.FORCE, indexes);
  }

  /// `table ignore index (name, …)`: none of these indexes. MySQL, MariaDB.
  public static CustomClause ignoreIndex(TableOf<?> table, String... indexes) {
    return hint(table, IndexHint.Kind.IGNORE, indexes);
  }

  /// `/*+ hint(argument, …) */` after the first word of the statement. MySQL.
  ///
  /// @throws InvalidStatement if one of them is no word of letters, digits, `_`, `$` and `@`, or,
  ///   of the arguments, `word = word`
  public static CustomClause optimizer(String hint, String... arguments) {
    require(WORD, hint);
    Arrays.stream(arguments).forEach(argument -> require(ARGUMENT, argument));
    return new OptimizerHint(hint, List.of(arguments));
  }

  private static IndexHint hint(TableOf<?> table, IndexHint.Kind kind, String... indexes) {
    if (indexes.length == 0) {
      throw new InvalidStatement(
          "ROWAN-1630", "a hint for %s names no index; name one".formatted(table));
    }
    return new IndexHint(table.ref(), kind, Arrays.stream(indexes).map(Name::new).toList());
  }

  private static void require(Pattern form, String text) {
    if (!form.matcher(text).matches()) {
      throw new InvalidStatement(
          "ROWAN-1630",
          "«%s» is no word of a hint; it is made of letters, digits, _, $ and @".formatted(text));
    }
  }
}
