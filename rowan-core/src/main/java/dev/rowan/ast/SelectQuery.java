package dev.rowan.ast;

import dev.rowan.type.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// `select … from … where … group by … having … order by … limit … offset …`.
///
/// Common table expressions stand where they are read ([CommonTableRef]); the renderer writes them
/// before the statement.
public record SelectQuery(
    boolean distinct,
    List<SelectItem> items,
    List<FromItem> from,
    @Nullable Expression where,
    List<Expression> groupBy,
    @Nullable Expression having,
    List<OrderItem> orderBy,
    @Nullable Expression limit,
    @Nullable Expression offset,
    SelectOptions options)
    implements QueryNode {
  public SelectQuery {
    items = List.copyOf(items);
    from = List.copyOf(from);
    groupBy = List.copyOf(groupBy);
    orderBy = List.copyOf(orderBy);
  }

  /// A query without the clauses that few have.
  public SelectQuery(
      boolean distinct,
      List<SelectItem> items,
      List<FromItem> from,
      @Nullable Expression where,
      List<Expression> groupBy,
      @Nullable Expression having,
      List<OrderItem> orderBy,
      @Nullable Expression limit,
      @Nullable Expression offset) {
    this(distinct, items, from, where, groupBy, having, orderBy, limit, offset, SelectOptions.NONE);
  }

  /// `select item, …`, nothing else.
  public static SelectQuery of(List<SelectItem> items) {
    return new SelectQuery(
        false, items, List.of(), null, List.of(), null, List.of(), null, null, SelectOptions.NONE);
  }

  /// `select alias.c1, … from (query) as alias`: the same columns, under the same names.
  public static SelectQuery over(QueryNode query, Name alias) {
    List<Name> inner = new ArrayList<>();
    List<SelectItem> outer = new ArrayList<>();
    for (SelectItem item : query.items()) {
      var name = new Name("c" + (inner.size() + 1));
      inner.add(name);
      outer.add(
          new SelectItem(new OutputRef(alias, name, item.expression().type()), item.outerName()));
    }
    return of(outer).withFrom(List.of(new DerivedTable(query.labelled(inner), alias, false)));
  }

  @Override
  public boolean plain() {
    return orderBy.isEmpty() && limit == null && offset == null && options.lock() == null;
  }

  @Override
  public SelectQuery labelled(List<Name> names) {
    List<SelectItem> labelled = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      labelled.add(items.get(i).named(names.get(i)));
    }
    return withItems(labelled);
  }

  /// The same query without repeated rows.
  public SelectQuery withDistinct() {
    return new SelectQuery(
        true, items, from, where, groupBy, having, orderBy, limit, offset, options);
  }

  /// The same query with other output columns.
  public SelectQuery withItems(List<SelectItem> items) {
    return new SelectQuery(
        distinct, items, from, where, groupBy, having, orderBy, limit, offset, options);
  }

  /// The same query over other tables.
  public SelectQuery withFrom(List<? extends FromItem> from) {
    return new SelectQuery(
        distinct,
        items,
        List.copyOf(from),
        where,
        groupBy,
        having,
        orderBy,
        limit,
        offset,
        options);
  }

  /// The same query with the last element of `from` replaced; joins grow there.
  public SelectQuery withLastFrom(UnaryOperator<FromItem> change) {
    var changed = new ArrayList<>(from);
    changed.set(changed.size() - 1, change.apply(changed.getLast()));
    return withFrom(changed);
  }

  /// The same query for rows that also satisfy `condition`.
  public SelectQuery and(@Nullable Expression condition) {
    return withWhere(Conditions.and(where, condition));
  }

  /// The same query with `where` replaced.
  public SelectQuery withWhere(@Nullable Expression where) {
    return new SelectQuery(
        distinct, items, from, where, groupBy, having, orderBy, limit, offset, options);
  }

  /// The same query with `group by` replaced.
  public SelectQuery withGroupBy(List<Expression> groupBy) {
    return new SelectQuery(
        distinct, items, from, where, groupBy, having, orderBy, limit, offset, options);
  }

  /// The same query with `having` replaced.
  public SelectQuery withHaving(@Nullable Expression having) {
    return new SelectQuery(
        distinct, items, from, where, groupBy, having, orderBy, limit, offset, options);
  }

  /// The same query with `order by` replaced.
  public SelectQuery withOrderBy(List<OrderItem> orderBy) {
    return new SelectQuery(
        distinct, items, from, where, groupBy, having, orderBy, limit, offset, options);
  }

  /// The same query with `limit` replaced.
  public SelectQuery withLimit(@Nullable Expression limit) {
    return new SelectQuery(
        distinct, items, from, where, groupBy, having, orderBy, limit, offset, options);
  }

  /// The same query with `offset` replaced.
  public SelectQuery withOffset(@Nullable Expression offset) {
    return new SelectQuery(
        distinct, items, from, where, groupBy, having, orderBy, limit, offset, options);
  }

  /// The same query with the clauses that few have replaced.
  public SelectQuery withOptions(SelectOptions options) {
    return new SelectQuery(
        distinct, items, from, where, groupBy, having, orderBy, limit, offset, options);
  }
}
