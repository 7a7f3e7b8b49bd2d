package dev.rowan.sql;

import dev.rowan.type.Name;

/// A column of a table, bound to the table's alias or path.
public interface Column<T> extends Expr<T> {
  /// The table it belongs to.
  TableOf<?> table();

  /// Its name in the database.
  String name();

  @Override
  default boolean mayBeNull() {
    return table().definition().column(new Name(name())).nullable();
  }
}
