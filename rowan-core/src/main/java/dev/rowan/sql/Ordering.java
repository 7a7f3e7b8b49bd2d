package dev.rowan.sql;

import dev.rowan.ast.OrderItem;

/// An element of `order by`: an expression, its direction, and where nulls stand.
public interface Ordering {
  /// The node of the element.
  OrderItem item();

  /// Whether a row may have null there, so that keyset paging must know where nulls stand.
  default boolean mayBeNull() {
    return true;
  }

  /// The same with nulls before all values.
  default Ordering nullsFirst() {
    return new SortKey(
        new OrderItem(item().expression(), item().descending(), OrderItem.Nulls.FIRST), this);
  }

  /// The same with nulls after all values.
  default Ordering nullsLast() {
    return new SortKey(
        new OrderItem(item().expression(), item().descending(), OrderItem.Nulls.LAST), this);
  }
}
