package dev.rowan.engine;

import org.jspecify.annotations.Nullable;

/// Runs statements inside one open transaction; ends with the body it was given to, or by hand
/// ([OpenTransaction]). Used by one thread at a time.
public sealed interface Transaction extends Executor permits TransactionScope, OpenTransaction {

  /// Runs `work` behind a savepoint: when it throws, what it did is undone, and this transaction
  /// goes on.
  ///
  /// While it runs only the transaction given to it can be used.
  default <X extends Exception> void savepoint(Work<X> work) throws X {
    this.<@Nullable Void, X>inSavepoint(transaction -> {
      work.run(transaction);
      return null;
    });
  }

  /// What `call` returns; else as [#savepoint].
  <T extends @Nullable Object, X extends Exception> T inSavepoint(Call<T, X> call) throws X;

  /// Statements to run together.
  ///
  /// @param <X> what they may throw beside unchecked exceptions
  @FunctionalInterface
  interface Work<X extends Exception> {
    /// Runs them.
    void run(Transaction transaction) throws X;
  }

  /// Statements to run together, with a result.
  ///
  /// @param <T> the result
  /// @param <X> what they may throw beside unchecked exceptions
  @FunctionalInterface
  interface Call<T extends @Nullable Object, X extends Exception> {
    /// Runs them.
    T call(Transaction transaction) throws X;
  }
}
