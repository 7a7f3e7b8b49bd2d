package dev.rowan.sql;

import org.jspecify.annotations.Nullable;

/// Reads one value, record or shape from its place in a row.
@FunctionalInterface
public interface RowReader<T> {
  /// The value, or null where the row has none: a null column, or the absent row of an outer join.
  @Nullable T read(RowInput row);
}
