package dev.rowan.sql;

/// Values for some columns of a table, in the table's column order. Unset is not null.
public interface ColumnValues<R> {
  /// The table the values are for.
  TableOf<R> table();

  /// Whether the `column`th column of the table (from 0) has been given a value, null included.
  boolean provides(int column);

  /// Writes the provided values, in column order, to parameters 1, 2, 3, …
  void bind(RowOutput out);
}
