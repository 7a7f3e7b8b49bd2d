package dev.rowan.sql;

import dev.rowan.RowanException;
import dev.rowan.ast.StatementNode;
import dev.rowan.dialect.AnsiDialect;
import dev.rowan.dialect.Dialect;
import dev.rowan.render.CompiledSql;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Remembers the rendered form of one immutable statement for the dialects that asked last, so that
/// a statement held in a constant is rendered once for each engine. Thread-safe: a lost race only
/// renders again.
final class Rendered {
  private static final int MOST = 4;

  private volatile List<Entry> entries = List.of();

  private record Entry(Dialect dialect, CompiledSql sql) {}

  @SuppressWarnings("ReferenceEquality") // a dialect is one object per engine
  CompiledSql compile(Supplier<? extends StatementNode> node, Dialect dialect) {
    List<Entry> known = entries;
    for (int i = 0; i < known.size(); i++) {
      if (known.get(i).dialect() == dialect) {
        return known.get(i).sql();
      }
    }
    var entry = new Entry(dialect, dialect.compile(node.get()));
    List<Entry> more = new ArrayList<>(List.of(entry));
    more.addAll(known.subList(0, Math.min(known.size(), MOST - 1)));
    entries = List.copyOf(more);
    return entry.sql();
  }

  /// The statement in standard SQL, or what is wrong with it: for messages and debuggers, which
  /// must not fail.
  static String text(Statement statement) {
    try {
      return AnsiDialect.ANSI.compile(statement.node()).text();
    } catch (RowanException wrong) {
      return String.valueOf(wrong.getMessage());
    }
  }
}
