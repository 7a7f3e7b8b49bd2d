package dev.rowan.engine;

import dev.rowan.engine.error.DatabaseException;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/// Whether and when a failed transaction runs again.
///
/// The pause before run n + 1 is random, up to 10 ms · 2ⁿ and at most a second: transactions that
/// met once should not meet again.
final class Retry {
  private static final long FIRST_MILLIS = 10;
  private static final long LONGEST_MILLIS = 1_000;

  private Retry() {}

  /// Whether `failure` of the `attempt`th run is worth another one; then pauses.
  static boolean again(Throwable failure, int attempt, TransactionMode mode) {
    return attempt < mode.attempts() && retryable(failure) && paused(attempt);
  }

  /// A body may have wrapped the failure in an exception of its own, or caught it and gone on.
  private static boolean retryable(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof DatabaseException refused && refused.retryable()) {
        return true;
      }
    }
    return false;
  }

  private static boolean paused(int attempt) {
    long most = Math.min(LONGEST_MILLIS, FIRST_MILLIS << Math.min(attempt, 10));
    try {
      Thread.sleep(ThreadLocalRandom.current().nextLong(most) + 1);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
