package dev.rowan.sql;

import dev.rowan.ast.OrderItem;

/// An ordering that is no expression itself.
record SortKey(OrderItem item, boolean mayBeNull) implements Ordering {
  SortKey(OrderItem item) {
    this(item, true);
  }
}
