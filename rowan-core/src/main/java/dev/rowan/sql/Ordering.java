package dev.rowan.sql;

import dev.rowan.ast.OrderItem;

/// An element of `order by`: an expression, its direction, and where nulls stand.
public interface Ordering {
  /// The node of the element.
  OrderItem item();

  /// The same with nulls before all values.
  default Ordering nullsFirst() {
    return new SortKey(
        new OrderItem(item().expression(), item().descending(), OrderItem.Nulls.FIRST));
  }

  /// The same with nulls after all values.
  default Ordering nullsLast() {
    return new SortKey(
        new OrderItem(item().expression(), item().descending(), OrderItem.Nulls.LAST));
  }
}
