package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.UnexpectedNull;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A row of several projections, read by what was selected: `row.get(USERS.username)`,
/// `row.get(USERS)`.
///
/// Immutable and complete: it stays valid after the statement is closed.
public final class Row {
  private final List<Projection<?>> projections;
  private final @Nullable Object[] values;

  private Row(List<Projection<?>> projections, @Nullable Object[] values) {
    this.projections = projections;
    this.values = values;
  }

  static Row read(List<Projection<?>> projections, RowReader<?>[] readers, RowInput input) {
    @Nullable Object[] values = new @Nullable Object[readers.length];
    for (int i = 0; i < readers.length; i++) {
      values[i] = readers[i].read(input);
    }
    return new Row(projections, values);
  }

  /// The value of `item`.
  ///
  /// @throws UnexpectedNull if it is null, or its outer join found no row
  /// @throws InvalidStatement if `item` was not selected
  public <T> T get(Projection<T> item) {
    T value = orNull(item);
    if (value == null) {
      throw new UnexpectedNull(
          "ROWAN-1401",
          "%s is null in this row%s; read it with orNull(…) or find(…)"
              .formatted(
                  Views.describe(item),
                  item instanceof TableOf<?> ? ": the outer join found no row of it" : ""));
    }
    return value;
  }

  /// The value of `item`, or null.
  ///
  /// @throws InvalidStatement if `item` was not selected
  @SuppressWarnings("unchecked") // the value was read by an equal projection
  public <T> @Nullable T orNull(Projection<T> item) {
    return (T) values[indexOf(item)];
  }

  /// The value of `item`, or empty where it is null.
  ///
  /// @throws InvalidStatement if `item` was not selected
  public <T> Optional<T> find(Projection<T> item) {
    return Optional.ofNullable(orNull(item));
  }

  /// The values in the order of the select list, for printing and export; unmodifiable.
  public List<@Nullable Object> values() {
    List<@Nullable Object> list = new ArrayList<>(values.length);
    for (Object value : values) {
      list.add(value);
    }
    return Collections.unmodifiableList(list);
  }

  @SuppressWarnings("ReferenceEquality") // most often the very object that was selected
  private int indexOf(Projection<?> item) {
    for (int i = 0; i < values.length; i++) {
      if (projections.get(i) == item) {
        return i;
      }
    }
    int index = projections.indexOf(item);
    if (index < 0) {
      throw new InvalidStatement(
          "ROWAN-1403",
          "%s was not selected; the row has %s"
              .formatted(Views.describe(item), projections.stream().map(Views::describe).toList()));
    }
    return index;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Row that
        && projections.equals(that.projections)
        && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return Arrays.toString(values);
  }
}
