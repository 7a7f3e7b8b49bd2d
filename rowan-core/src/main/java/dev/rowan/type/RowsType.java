package dev.rowan.type;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows inside one value: a list inside a row, fetched with it. Each is a list of values of
/// `columns`. No column has this type; drivers read it from the JSON their dialect makes of it.
public record RowsType(List<SqlType<?>> columns) implements SqlType<List<List<@Nullable Object>>> {
  public RowsType {
    columns = List.copyOf(columns);
  }

  @Override
  @SuppressWarnings("unchecked") // the class of a list of any elements is the class List
  public Class<List<List<@Nullable Object>>> javaType() {
    return (Class<List<List<@Nullable Object>>>) (Class<?>) List.class;
  }

  @Override
  public String toString() {
    return "rows of " + columns;
  }
}
