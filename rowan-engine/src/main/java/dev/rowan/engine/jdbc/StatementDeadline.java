package dev.rowan.engine.jdbc;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Cancels a statement that runs too long, for databases without such a limit of their own.
final class StatementDeadline {
  private final Statement statement;
  private @Nullable ScheduledFuture<?> alarm;
  private boolean over;

  private StatementDeadline(Statement statement) {
    this.statement = statement;
  }

  static StatementDeadline start(
      ScheduledExecutorService clock, Statement statement, Duration timeout) {
    var deadline = new StatementDeadline(statement);
    deadline.alarm = clock.schedule(deadline::ring, timeout.toMillis(), TimeUnit.MILLISECONDS);
    return deadline;
  }

  private synchronized void ring() {
    if (!over) {
      try {
        statement.cancel();
      } catch (SQLException e) {
        // it has ended
      }
    }
  }

  /// After this the statement is not cancelled any more.
  synchronized void end() {
    over = true;
    if (alarm != null) {
      alarm.cancel(false);
    }
  }
}
