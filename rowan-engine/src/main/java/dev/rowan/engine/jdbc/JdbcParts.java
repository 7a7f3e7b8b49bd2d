package dev.rowan.engine.jdbc;

import dev.rowan.dialect.Dialect;
import java.util.Set;

/// What a product's driver brings to the classes of this package, and the traits they mind.
public record JdbcParts(
    Dialect dialect,
    Codecs codecs,
    FailureClassifier failures,
    TransactionControl transactions,
    Set<Trait> traits) {
  public JdbcParts {
    traits = Set.copyOf(traits);
  }

  /// How a driver or its server differs from others.
  public enum Trait {
    /// Prepared statements are kept here, because the driver has no cache of its own.
    KEEPS_STATEMENTS,
    /// Rows of a batch are sent together.
    BATCHES,
    /// Rows arrive in portions only inside a transaction.
    STREAMS_IN_TRANSACTION,
    /// After a failed statement the transaction, or the innermost savepoint, can only be rolled
    /// back.
    ABORTS_TRANSACTIONS,
    /// Statements that run too long are cancelled from here, because the server has no limit.
    CANCELS
  }

  boolean has(Trait trait) {
    return traits.contains(trait);
  }
}
