package dev.rowan.sql;

import dev.rowan.ast.StatementNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The rows a data change gives back.
final class Returning {
  private Returning() {}

  static <X> Query<X> one(StatementNode node, Projection<X> item, boolean vacuous) {
    return new NodeQuery<>(node, Projections.fetch(item, false), vacuous);
  }

  static Query<Row> several(StatementNode node, List<Projection<?>> items, boolean vacuous) {
    return new NodeQuery<>(node, Projections.rowFetch(items, item -> false), vacuous);
  }

  static List<Projection<?>> list(Projection<?> first, Projection<?> second, Projection<?>[] more) {
    List<Projection<?>> items = new ArrayList<>();
    items.add(first);
    items.add(second);
    Collections.addAll(items, more);
    return List.copyOf(items);
  }
}
