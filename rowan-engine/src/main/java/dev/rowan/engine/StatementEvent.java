package dev.rowan.engine;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One run of a statement: its text with placeholders, how long it took with reading its rows, how
/// many rows it read or changed, and whether it failed. Never a bind value.
public record StatementEvent(
    String sql, Duration elapsed, long rows, @Nullable RuntimeException error) {
  /// What the statement failed with.
  public Optional<RuntimeException> failure() {
    return Optional.ofNullable(error);
  }
}
