package dev.rowan.engine;

/// Is told of every statement after it ran; see [Engine#listening]. Called by the thread that ran
/// it.
@FunctionalInterface
public interface StatementListener {
  /// One statement ran, or failed. What is thrown here reaches the caller of the statement.
  void executed(StatementEvent event);
}
