package dev.rowan.engine;

import dev.rowan.sql.RowInput;

/// The rows of a running query, one after the other.
public interface Cursor extends AutoCloseable {
  /// Moves to the next row; false behind the last one.
  boolean next();

  /// The row it stands on; always the same object.
  RowInput row();

  /// How many columns its rows have.
  int columns();

  /// The name of a column, from 1, as the select list gives it.
  String label(int column);

  /// Ends the query.
  @Override
  void close();
}
