package dev.rowan.sqlite;

import dev.rowan.ast.Expression;
import dev.rowan.ast.FunctionTable;
import dev.rowan.ast.IndexHint;
import dev.rowan.render.Feature;
import dev.rowan.render.Printing;
import dev.rowan.render.QueryPrinter;
import org.jspecify.annotations.Nullable;

/// Standard queries, but for an offset that stands alone, the columns of functions, and hints.
final class SqliteQueryPrinter extends QueryPrinter {
  SqliteQueryPrinter(Printing out) {
    super(out);
  }

  /// `offset n` -> `limit -1 offset n`: SQLite knows an offset only behind a limit; a negative one
  /// is none.
  @Override
  protected void paging(@Nullable Expression limit, @Nullable Expression offset) {
    if (limit == null && offset != null) {
      out.text(" limit -1");
    }
    super.paging(limit, offset);
  }

  /// `function(argument, …) as alias`: the columns are the function's own.
  @Override
  protected void function(FunctionTable table) {
    if (table.ordinality() || table.defined()) {
      out.features()
          .requireNative(
              Feature.TABLE_FUNCTIONS,
              "functions there give neither an ordinality nor other columns than their own; read"
                  + " their own columns");
    }
    out.functions().call(table.call());
    out.text(" as ").name(table.alias());
  }

  /// `force index (name)` -> `indexed by name`.
  @Override
  protected void indexHint(IndexHint hint) {
    if (hint.kind() != IndexHint.Kind.FORCE || hint.indexes().size() != 1) {
      out.features()
          .requireNative(
              Feature.INDEX_HINTS, "there one index can be forced, none suggested or forbidden");
    }
    out.text("indexed by ").name(hint.indexes().getFirst());
  }
}
