package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.Bind;
import dev.rowan.ast.Conditions;
import dev.rowan.ast.Expression;
import dev.rowan.ast.FromItem;
import dev.rowan.ast.JoinedTable;
import dev.rowan.ast.OrderItem;
import dev.rowan.ast.SelectItem;
import dev.rowan.ast.SelectQuery;
import dev.rowan.ast.TableRef;
import dev.rowan.dialect.Dialect;
import dev.rowan.render.CompiledSql;
import dev.rowan.render.PathJoins;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `select … from … where … group by … having … order by … limit … offset …`.
///
/// Every clause method returns a new select; the receiver is untouched. Where `from` is not said,
/// it is the one table the select list names. Immutable and thread-safe; rendered once per dialect.
public final class Select<R> implements Query<R> {
  private final List<Projection<?>> projections;
  private final Reading<R> reading;
  private final SelectQuery query;
  private final Rendered rendered = new Rendered();
  private volatile @Nullable Fetch<R> fetch;

  /// How the list is read: one projection as its own value, several as a row.
  @FunctionalInterface
  interface Reading<R> {
    Fetch<R> fetch(List<FromItem> from);
  }

  private Select(List<Projection<?>> projections, Reading<R> reading, SelectQuery query) {
    this.projections = projections;
    this.reading = reading;
    this.query = query;
  }

  static <R> Select<R> one(Projection<R> item, boolean distinct) {
    return of(
        List.of(item), from -> Projections.fetch(item, Sources.mayBeAbsent(item, from)), distinct);
  }

  static Select<Row> several(
      Projection<?> first, Projection<?> second, Projection<?>[] more, boolean distinct) {
    List<Projection<?>> items = new ArrayList<>();
    items.add(first);
    items.add(second);
    Collections.addAll(items, more);
    List<Projection<?>> projections = List.copyOf(items);
    return of(
        projections,
        from -> Projections.rowFetch(projections, item -> Sources.mayBeAbsent(item, from)),
        distinct);
  }

  private static <R> Select<R> of(
      List<Projection<?>> projections, Reading<R> reading, boolean distinct) {
    SelectQuery query = SelectQuery.of(Projections.items(projections));
    return new Select<>(projections, reading, distinct ? query.withDistinct() : query);
  }

  private Select<R> with(SelectQuery query) {
    return new Select<>(projections, reading, query);
  }

  /// `from source, …`; replaces what was inferred, and may be said once.
  public Select<R> from(Source... sources) {
    if (!query.from().isEmpty()) {
      throw new InvalidStatement(
          "ROWAN-1204",
          "from is said twice; name all tables in one from(…), or join the later ones");
    }
    List<FromItem> items = new ArrayList<>();
    for (Source source : sources) {
      items.add(source.source());
    }
    return with(query.withFrom(items));
  }

  /// `join source on condition and …`. For the far end of a to-one relation the condition is known.
  public Select<R> join(Source source, BoolExpr... on) {
    return joined(JoinedTable.Kind.INNER, source, on);
  }

  /// `left join source on condition and …`. For the far end of a to-one relation the condition is
  /// known.
  public Select<R> leftJoin(Source source, BoolExpr... on) {
    return joined(JoinedTable.Kind.LEFT, source, on);
  }

  /// `cross join source`: every row with every row.
  public Select<R> crossJoin(Source source) {
    return with(
        started()
            .withLastFrom(
                left -> new JoinedTable(left, JoinedTable.Kind.CROSS, source.source(), null)));
  }

  /// `join target on …`, along a to-many relation.
  public Select<R> join(ManyPath<?> path) {
    return along(JoinedTable.Kind.INNER, path);
  }

  /// `join target as alias on …`, along a to-many relation; `as` is the relation's target under an
  /// alias.
  public <T extends TableOf<?>> Select<R> join(ManyPath<T> path, T as) {
    return with(started().withLastFrom(left -> path.join(left, JoinedTable.Kind.INNER, as)));
  }

  /// `left join target on …`, along a to-many relation.
  public Select<R> leftJoin(ManyPath<?> path) {
    return along(JoinedTable.Kind.LEFT, path);
  }

  /// `left join target as alias on …`, along a to-many relation; `as` is the relation's target
  /// under an alias.
  public <T extends TableOf<?>> Select<R> leftJoin(ManyPath<T> path, T as) {
    return with(started().withLastFrom(left -> path.join(left, JoinedTable.Kind.LEFT, as)));
  }

  /// `where condition and …`; a second `where` adds to the first.
  public Select<R> where(BoolExpr... conditions) {
    return with(query.and(all(conditions)));
  }

  /// `group by element, …`.
  public Select<R> groupBy(Grouping... elements) {
    List<Expression> groups = new ArrayList<>(query.groupBy());
    for (Grouping element : elements) {
      groups.add(element.node());
    }
    return with(query.withGroupBy(groups));
  }

  /// `having condition and …`; a second `having` adds to the first.
  public Select<R> having(BoolExpr... conditions) {
    return with(query.withHaving(Conditions.and(query.having(), all(conditions))));
  }

  /// `order by element, …`; a second `orderBy` decides among equals.
  public Select<R> orderBy(Ordering... elements) {
    List<OrderItem> order = new ArrayList<>(query.orderBy());
    for (Ordering element : elements) {
      order.add(element.item());
    }
    return with(query.withOrderBy(order));
  }

  /// `limit rows`.
  public Select<R> limit(long rows) {
    return with(query.withLimit(Literals.count(rows, "limit")));
  }

  /// `offset rows`.
  public Select<R> offset(long rows) {
    Bind bind = Literals.count(rows, "offset");
    return with(query.withOffset(rows == 0 ? null : bind));
  }

  /// `(this) as alias`: a table whose columns are read by the expressions that were selected.
  public Derived as(String alias) {
    return Derived.table(this, alias);
  }

  private Select<R> joined(JoinedTable.Kind kind, Source source, BoolExpr... on) {
    FromItem right = source.source();
    Expression condition = Conditions.and(pathCondition(right), all(on));
    if (condition == null) {
      throw new InvalidStatement(
          "ROWAN-1205",
          "%s %s has no condition; give one, or say crossJoin where every row is meant to meet every row"
              .formatted(kind.keyword(), source));
    }
    return with(started().withLastFrom(left -> new JoinedTable(left, kind, right, condition)));
  }

  private static @Nullable Expression pathCondition(FromItem right) {
    return right instanceof TableRef table && table.path() != null
        ? PathJoins.condition(table)
        : null;
  }

  private <T extends TableOf<?>> Select<R> along(JoinedTable.Kind kind, ManyPath<T> path) {
    return with(started().withLastFrom(left -> path.join(left, kind, path.target())));
  }

  /// The query with `from` inferred where it was not said.
  private SelectQuery started() {
    return query.from().isEmpty() ? query.withFrom(List.of(Sources.inferred(projections))) : query;
  }

  private static @Nullable Expression all(BoolExpr... conditions) {
    Expression all = null;
    for (BoolExpr condition : conditions) {
      all = Conditions.and(all, BoolExpr.conditionOf(condition));
    }
    return all;
  }

  @Override
  public SelectQuery node() {
    SelectQuery complete = complete();
    return complete.withItems(items(complete.from()));
  }

  /// The query with `from` inferred, unless the list names no table at all: `select now()`.
  private SelectQuery complete() {
    boolean tableless = query.from().isEmpty() && Sources.roots(projections).isEmpty();
    return tableless ? query : started();
  }

  /// The list as it is read: rows that may be absent carry what tells them apart.
  private List<SelectItem> items(List<FromItem> from) {
    List<SelectItem> items = new ArrayList<>();
    for (Projection<?> projection : projections) {
      items.addAll(Projections.items(projection, Sources.mayBeAbsent(projection, from)));
    }
    return items;
  }

  List<Projection<?>> projections() {
    return projections;
  }

  @Override
  public Fetch<R> fetch() {
    Fetch<R> known = fetch;
    if (known == null) {
      known = reading.fetch(complete().from());
      fetch = known;
    }
    return known;
  }

  @Override
  public CompiledSql compile(Dialect dialect) {
    return rendered.compile(this::node, dialect);
  }

  @Override
  public String toString() {
    return Rendered.text(this);
  }
}
