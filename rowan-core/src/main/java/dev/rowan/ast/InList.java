package dev.rowan.ast;

import dev.rowan.type.SqlType;
import java.util.List;

/// `value [not] in (item, …)`; with no items it is false (true when negated), whatever the value.
public record InList(Expression value, List<Expression> items, boolean negated)
    implements Expression {
  public InList {
    items = List.copyOf(items);
  }

  @Override
  public SqlType<?> type() {
    return SqlType.BOOLEAN;
  }
}
