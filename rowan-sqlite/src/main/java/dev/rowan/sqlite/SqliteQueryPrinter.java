package dev.rowan.sqlite;

import dev.rowan.ast.Expression;
import dev.rowan.render.Printing;
import dev.rowan.render.QueryPrinter;
import org.jspecify.annotations.Nullable;

/// Standard queries, but for an offset that stands alone.
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
}
