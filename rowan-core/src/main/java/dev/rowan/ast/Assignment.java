package dev.rowan.ast;

import dev.rowan.type.Name;
import java.util.List;

/// `column = value` in a `set` list, or `(column, …) = (select …)`: then the value is a
/// [ScalarQuery] of as many columns.
public record Assignment(List<Name> columns, Expression value) {
  public Assignment {
    columns = List.copyOf(columns);
  }

  /// `column = value`.
  public Assignment(Name column, Expression value) {
    this(List.of(column), value);
  }

  /// The same columns set to another value.
  public Assignment withValue(Expression value) {
    return new Assignment(columns, value);
  }
}
