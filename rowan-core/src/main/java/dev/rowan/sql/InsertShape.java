package dev.rowan.sql;

/// The values of one row to insert; generated per table. A column that is not provided takes its
/// default.
public interface InsertShape<R> extends ColumnValues<R> {}
