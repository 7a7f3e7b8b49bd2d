package dev.rowan.sql;

import dev.rowan.ast.StatementNode;
import dev.rowan.dialect.Dialect;
import dev.rowan.render.CompiledSql;

/// An immutable statement; the engine, a connection or a transaction runs it.
public interface Statement {
  /// The tree of the statement.
  StatementNode node();

  /// The SQL text and parameters for `dialect`. Never touches a database.
  default CompiledSql compile(Dialect dialect) {
    return dialect.compile(node());
  }

  /// The SQL text for `dialect`. Never touches a database.
  default String sql(Dialect dialect) {
    return compile(dialect).text();
  }

  /// Whether running it would change nothing and give no rows whatever the data, so that nothing is
  /// sent: an insert of no rows.
  default boolean vacuous() {
    return false;
  }
}
