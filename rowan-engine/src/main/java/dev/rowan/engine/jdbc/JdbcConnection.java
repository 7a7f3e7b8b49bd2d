package dev.rowan.engine.jdbc;

import dev.rowan.engine.Batch;
import dev.rowan.engine.Cursor;
import dev.rowan.engine.DriverConnection;
import dev.rowan.engine.TransactionMode;
import dev.rowan.engine.error.ConnectionLost;
import dev.rowan.engine.error.DatabaseException;
import dev.rowan.engine.error.EngineClosed;
import dev.rowan.engine.error.Failure;
import dev.rowan.engine.error.FailureKind;
import dev.rowan.engine.jdbc.JdbcParts.Trait;
import dev.rowan.render.CompiledSql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// A connection lent by a [JdbcDriver]. It works on the driver's own connection, past the pool's
/// proxies, and therefore tells the pool itself when a connection must not be used again.
final class JdbcConnection implements DriverConnection {
  private final JdbcDriver driver;
  private final JdbcParts parts;
  private final Connection lent;
  private final Connection physical;
  private final @Nullable StatementCache kept;
  private @Nullable TransactionMode transaction;
  private @Nullable DatabaseException aborting;
  private boolean broken;
  private boolean closed;

  JdbcConnection(
      JdbcDriver driver, Connection lent, Connection physical, @Nullable StatementCache kept) {
    this.driver = driver;
    this.parts = driver.parts();
    this.lent = lent;
    this.physical = physical;
    this.kept = kept;
  }

  /// Refuses use after it has been given back: another thread may be using it.
  void requireOpen() {
    if (closed) {
      throw new EngineClosed(
          "ROWAN-3024", "the connection was used after it had been closed; take another one");
    }
  }

  Codecs codecs() {
    return parts.codecs();
  }

  @Override
  public Cursor query(CompiledSql sql, int fetchRows, int maxRows) {
    String text = escaped(sql);
    PreparedStatement statement = take(text);
    StatementDeadline deadline = null;
    try {
      new JdbcRowOutput(statement, parts.codecs()).all(sql.parameters());
      if (kept != null || fetchRows != 0 || maxRows != 0) {
        statement.setFetchSize(fetchRows);
        statement.setMaxRows(maxRows);
      }
      deadline = driver.deadline(statement);
      ResultSet rows = statement.executeQuery();
      return new JdbcCursor(this, text, statement, rows, deadline);
    } catch (SQLException e) {
      throw abandoned(text, statement, deadline, failed(e, sql.text(), statement));
    } catch (RuntimeException e) {
      throw abandoned(text, statement, deadline, e);
    }
  }

  @Override
  public long execute(CompiledSql sql) {
    String text = escaped(sql);
    PreparedStatement statement = take(text);
    StatementDeadline deadline = null;
    long changed;
    try {
      new JdbcRowOutput(statement, parts.codecs()).all(sql.parameters());
      deadline = driver.deadline(statement);
      changed = statement.executeLargeUpdate();
    } catch (SQLException e) {
      throw abandoned(text, statement, deadline, failed(e, sql.text(), statement));
    } catch (RuntimeException e) {
      throw abandoned(text, statement, deadline, e);
    }
    if (deadline != null) {
      deadline.end();
    }
    try {
      give(text, statement, false);
    } catch (SQLException e) {
      throw failed(e, sql.text(), null);
    }
    return changed;
  }

  @Override
  public Batch batch(CompiledSql sql) {
    String text = escaped(sql);
    return new JdbcBatch(this, text, take(text), parts.has(Trait.BATCHES));
  }

  /// The text with every `?` that is part of an operator doubled: JDBC takes others for parameters.
  private static String escaped(CompiledSql sql) {
    if (sql.questionMarks().isEmpty()) {
      return sql.text();
    }
    var text = new StringBuilder(sql.text());
    for (int place : sql.questionMarks().reversed()) {
      text.insert(place, '?');
    }
    return text.toString();
  }

  private PreparedStatement take(String sql) {
    requireOpen();
    try {
      return kept != null ? kept.take(sql) : physical.prepareStatement(sql);
    } catch (SQLException e) {
      throw failed(e, sql, null);
    }
  }

  /// Takes a statement back after its use; after a failure, or when the connection itself was given
  /// back before, it is not used again.
  void give(String sql, PreparedStatement statement, boolean failed) throws SQLException {
    if (kept != null && !failed && !closed) {
      kept.give(sql, statement);
    } else {
      statement.close();
    }
  }

  private RuntimeException abandoned(
      String sql,
      PreparedStatement statement,
      @Nullable StatementDeadline deadline,
      RuntimeException failure) {
    if (deadline != null) {
      deadline.end();
    }
    try {
      give(sql, statement, true);
    } catch (SQLException second) {
      // the first failure tells more
    }
    return failure;
  }

  /// What `failure` means; a lost connection is remembered.
  DatabaseException failed(
      SQLException failure, @Nullable String sql, @Nullable PreparedStatement statement) {
    var call = new FailureClassifier.Call(sql, physical, statement, transaction != null);
    DatabaseException meaning = parts.failures().classify(failure, call);
    broken |= meaning instanceof ConnectionLost;
    if (transaction != null && aborting == null && parts.has(Trait.ABORTS_TRANSACTIONS)) {
      aborting = meaning;
    }
    return meaning;
  }

  boolean lost(SQLException failure) {
    String state = failure.getSQLState();
    return state != null && state.startsWith("08");
  }

  @Override
  public void begin(TransactionMode mode) {
    requireOpen();
    try {
      parts.transactions().begin(physical, mode);
      transaction = mode;
      aborting = null;
    } catch (SQLException e) {
      throw failed(e, "begin", null);
    }
  }

  @Override
  public void commit() {
    requireOpen();
    if (aborting != null) {
      // The server would answer the commit by rolling back, and the driver would not tell.
      throw FailureKind.TRANSACTION_ABORTED.exception(
          Failure.because("a transaction in which a statement failed cannot be committed")
              .withSql("commit")
              .withCause(aborting));
    }
    try {
      parts.transactions().commit(physical, mode());
      transaction = null;
    } catch (SQLException e) {
      throw failed(e, "commit", null);
    }
  }

  @Override
  public void rollback() {
    requireOpen();
    try {
      parts.transactions().rollback(physical, mode());
      transaction = null;
    } catch (SQLException e) {
      broken = true;
      throw failed(e, "rollback", null);
    }
  }

  private TransactionMode mode() {
    return transaction == null ? TransactionMode.DEFAULT : transaction;
  }

  @Override
  public void savepoint(String name) {
    execute(CompiledSql.of("savepoint " + name));
  }

  @Override
  public void release(String name) {
    execute(CompiledSql.of("release savepoint " + name));
  }

  @Override
  public void rollbackTo(String name) {
    execute(CompiledSql.of("rollback to savepoint " + name));
    aborting = null;
    release(name);
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    try {
      if (transaction != null) {
        rollback();
      }
    } finally {
      closed = true;
      driver.takeBack(lent, physical, broken);
    }
  }
}
