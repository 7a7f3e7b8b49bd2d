package dev.rowan.engine.jdbc;

import dev.rowan.dialect.Dialect;

/// What a product's driver brings to the classes of this package.
///
/// `keepsStatements`: prepared statements are kept here, because the driver has no cache of its
/// own. `batches`: rows of a batch are sent together. `streamsInTransaction`: rows arrive in
/// portions only inside a transaction. `abortsTransactions`: after a failed statement the
/// transaction, or the innermost savepoint, can only be rolled back. `cancels`: statements that run
/// too long are cancelled from here, because the server has no limit.
public record JdbcParts(
    Dialect dialect,
    Codecs codecs,
    FailureClassifier failures,
    TransactionControl transactions,
    boolean keepsStatements,
    boolean batches,
    boolean streamsInTransaction,
    boolean abortsTransactions,
    boolean cancels) {}
