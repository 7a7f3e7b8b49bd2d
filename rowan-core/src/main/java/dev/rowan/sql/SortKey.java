package dev.rowan.sql;

import dev.rowan.ast.OrderItem;
import org.jspecify.annotations.Nullable;

/// An ordering that is no expression itself; `of` is the one it was made of, which knows whether it
/// may be null. It is asked when that matters: while a table is being described, it cannot be.
record SortKey(OrderItem item, @Nullable Ordering of) implements Ordering {
  SortKey(OrderItem item) {
    this(item, null);
  }

  @Override
  public boolean mayBeNull() {
    return of == null || of.mayBeNull();
  }
}
