package dev.rowan.ast;

import dev.rowan.type.SqlType;
import java.util.List;

/// `(a, b, …)`: several values compared as one.
public record RowValue(List<Expression> items) implements Expression {
  public RowValue {
    items = List.copyOf(items);
  }

  /// The type of the first item; a row has none of its own.
  @Override
  public SqlType<?> type() {
    return items.getFirst().type();
  }
}
