package dev.rowan.testkit.conformance;

import dev.rowan.ast.StatementNode;
import dev.rowan.dialect.Dialect;
import dev.rowan.engine.Transaction;
import dev.rowan.render.CompiledSql;
import dev.rowan.sql.Command;
import dev.rowan.sql.Query;
import dev.rowan.sql.Schema;
import dev.rowan.testkit.PrintedCommand;
import dev.rowan.testkit.PrintedQuery;
import dev.rowan.type.SqlType;
import java.util.List;

/// One run of a probe on a live server, in a transaction that is rolled back. Every statement is
/// printed by the dialect on trial, whatever the server's own is.
public final class Trial {
  private final Transaction transaction;
  private final Dialect dialect;

  Trial(Transaction transaction, Dialect dialect) {
    this.transaction = transaction;
    this.dialect = dialect;
  }

  /// The rows of `query`.
  public <R> List<R> list(Query<R> query) {
    return transaction.list(PrintedQuery.of(query, dialect));
  }

  /// The rows of a query of one column that the fluent API cannot say.
  public <T> List<T> list(StatementNode query, SqlType<T> column) {
    return transaction.list(PrintedQuery.of(dialect.compile(query), column));
  }

  /// The rows of SQL as it stands.
  public <T> List<T> list(PrintedQuery<T> query) {
    return transaction.list(query);
  }

  /// Runs `command`.
  public void execute(Command command) {
    transaction.execute(PrintedCommand.of(command, dialect));
  }

  /// Creates the tables of `schema`.
  public void create(Schema schema) {
    for (CompiledSql statement : dialect.create(schema.definition())) {
      transaction.execute(new PrintedCommand(statement));
    }
  }
}
