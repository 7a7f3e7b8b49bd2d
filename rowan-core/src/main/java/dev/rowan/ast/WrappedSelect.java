package dev.rowan.ast;

import dev.rowan.type.Name;
import java.util.ArrayList;
import java.util.List;

/// A select about to become a derived table: `select alias.c1, … from (select … as c1, …, key as
/// k1) as alias order by alias.k1`.
///
/// `rows` is the select with the columns `c1, …`, and with `k1, …` for what it is ordered by and
/// does not select; `columns` and `order` are what the select around it has.
public record WrappedSelect(
    SelectQuery rows, Name alias, List<SelectItem> columns, List<OrderItem> order) {
  public WrappedSelect {
    columns = List.copyOf(columns);
    order = List.copyOf(order);
  }

  /// `select` as a derived table called `alias`.
  public static WrappedSelect of(SelectQuery select, Name alias) {
    List<SelectItem> inner = new ArrayList<>();
    List<SelectItem> columns = new ArrayList<>();
    for (SelectItem item : select.items()) {
      var name = new Name("c" + (inner.size() + 1));
      inner.add(new SelectItem(item.expression(), name));
      columns.add(new SelectItem(output(alias, name, item.expression()), item.outerName()));
    }
    List<OrderItem> order = new ArrayList<>();
    for (OrderItem item : select.orderBy()) {
      order.add(
          new OrderItem(
              output(alias, key(item.expression(), inner), item.expression()),
              item.descending(),
              item.nulls()));
    }
    return new WrappedSelect(select.withItems(inner), alias, columns, order);
  }

  private static OutputRef output(Name alias, Name name, Expression expression) {
    return new OutputRef(alias, name, expression.type());
  }

  private static Name key(Expression expression, List<SelectItem> inner) {
    for (SelectItem item : inner) {
      Name label = item.label();
      if (label != null && item.expression().equals(expression)) {
        return label;
      }
    }
    var name = new Name("k" + (inner.size() + 1));
    inner.add(new SelectItem(expression, name));
    return name;
  }

  /// The select around `rows`.
  public SelectQuery around(SelectQuery rows) {
    return SelectQuery.of(columns)
        .withFrom(List.of(new DerivedTable(rows, alias, false)))
        .withOrderBy(order);
  }
}
