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

  /// The SQL for `dialect` with the values in it as literals: for people to read, not to be run.
  ///
  /// Values that are secret become visible. Never touches a database.
  default String sqlInlined(Dialect dialect) {
    return dialect.inline(node());
  }

  /// What is said about it in a comment behind it.
  default Remark remark() {
    return Remark.NONE;
  }

  /// The same statement without that comment.
  default Statement bare() {
    return this;
  }

  /// Whether running it would change nothing and give no rows whatever the data, so that nothing is
  /// sent: an insert of no rows.
  default boolean vacuous() {
    return false;
  }
}
