package dev.rowan.sql;

import dev.rowan.ast.OrderItem;

/// An ordering that is no expression itself.
record SortKey(OrderItem item) implements Ordering {}
