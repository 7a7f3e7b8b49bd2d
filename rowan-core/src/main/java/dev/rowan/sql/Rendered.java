package dev.rowan.sql;

import dev.rowan.RowanException;
import dev.rowan.ast.StatementNode;
import dev.rowan.dialect.AnsiDialect;
import dev.rowan.dialect.Dialect;
import dev.rowan.render.CompiledSql;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Remembers the rendered form of one immutable statement for the dialect that asked last, so that
/// a statement held in a constant is rendered once. Thread-safe: a lost race only renders again.
final class Rendered {
  private volatile @Nullable Entry entry;

  private record Entry(Dialect dialect, CompiledSql sql) {}

  @SuppressWarnings("ReferenceEquality") // a dialect is one object per engine
  CompiledSql compile(Supplier<? extends StatementNode> node, Dialect dialect) {
    Entry known = entry;
    if (known == null || known.dialect() != dialect) {
      known = new Entry(dialect, dialect.compile(node.get()));
      entry = known;
    }
    return known.sql();
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
