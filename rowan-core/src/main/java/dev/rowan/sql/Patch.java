package dev.rowan.sql;

/// New values for some columns of existing rows; generated per table. Each is absent, null or a
/// value.
public interface Patch<R> extends ColumnValues<R> {}
