package dev.rowan.testkit;

import dev.rowan.RowanException;
import dev.rowan.sql.Statement;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/// Assertions about statements and refusals. Meant to be imported statically.
public final class RowanAssertions {
  private RowanAssertions() {}

  /// Begins assertions about `statement`.
  public static StatementSubject assertThat(Statement statement) {
    return new StatementSubject(statement);
  }

  /// Asserts that `code` is refused with the error code `expected`, and goes on with the message.
  public static AbstractStringAssert<?> assertRefused(String expected, ThrowingCallable code) {
    Throwable thrown = Assertions.catchThrowable(code);
    if (thrown == null) {
      throw new AssertionError("expected a refusal with " + expected + ", but nothing was thrown");
    }
    if (!(thrown instanceof RowanException refusal)) {
      throw new AssertionError(
          "expected a refusal with " + expected + ", but was " + thrown, thrown);
    }
    if (!refusal.code().equals(expected)) {
      throw new AssertionError(
          "expected a refusal with " + expected + ", but was " + refusal, refusal);
    }
    return Assertions.assertThat(refusal.getMessage());
  }
}
