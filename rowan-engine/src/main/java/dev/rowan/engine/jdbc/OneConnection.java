package dev.rowan.engine.jdbc;

import dev.rowan.engine.error.Failure;
import dev.rowan.engine.error.FailureKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// One connection for all, lent to one caller at a time: for a database that lives in its
/// connection.
///
/// A thread that asks for it while it holds it would wait for itself; it gets an error at once.
public final class OneConnection implements ConnectionSource {
  private final Connection connection;
  private final Duration wait;
  private final Semaphore free = new Semaphore(1, true);
  private volatile @Nullable Thread holder;

  /// The source of `connection`, which it closes in the end.
  public OneConnection(Connection connection, Duration wait) {
    this.connection = connection;
    this.wait = wait;
  }

  @Override
  public Connection acquire() throws SQLException {
    if (holder == Thread.currentThread()) {
      throw unavailable(
          "a database in memory has one connection, and this thread holds it already");
    }
    try {
      if (!free.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS)) {
        throw unavailable(
            "a database in memory has one connection, and another thread held it for " + wait);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unavailable("the thread was interrupted while it waited for the one connection");
    }
    holder = Thread.currentThread();
    return connection;
  }

  private static RuntimeException unavailable(String reason) {
    return FailureKind.NO_CONNECTION_AVAILABLE.exception(Failure.because(reason));
  }

  @Override
  public void release(Connection connection) {
    holder = null;
    free.release();
  }

  /// Without the connection there would be no database: it is kept.
  @Override
  public void discard(Connection connection) {
    release(connection);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      // nobody can use it any more
    }
  }
}
