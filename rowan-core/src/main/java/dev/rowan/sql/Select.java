package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.Bind;
import dev.rowan.ast.CommonTable;
import dev.rowan.ast.Conditions;
import dev.rowan.ast.Expression;
import dev.rowan.ast.FromItem;
import dev.rowan.ast.JoinedTable;
import dev.rowan.ast.OrderItem;
import dev.rowan.ast.RowLock;
import dev.rowan.ast.SelectItem;
import dev.rowan.ast.SelectQuery;
import dev.rowan.dialect.Dialect;
import dev.rowan.render.CompiledSql;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `select … from … where … group by … having … order by … limit … offset …`.
///
/// Every clause method returns a new select; the receiver is untouched. Where `from` is not said,
/// it is the one table the select list names. Immutable and thread-safe; rendered once per dialect.
public final class Select<R> implements SetOperand<R> {
  private final List<Projection<?>> projections;
  private final Reading<R> reading;
  private final SelectQuery query;

  private final @Nullable List<? extends Source> sources;

  private final boolean inline;
  private final List<Ordering> order;
  private final Rendered rendered = new Rendered();
  private volatile @Nullable Fetch<R> fetch;

  /// How the list is read: one projection as its own value, several as a row.
  @FunctionalInterface
  interface Reading<R> {
    Fetch<R> fetch(BitSet absent, boolean inline);
  }

  private Select(
      List<Projection<?>> projections,
      Reading<R> reading,
      SelectQuery query,
      @Nullable List<? extends Source> sources,
      boolean inline,
      List<Ordering> order) {
    this.projections = projections;
    this.reading = reading;
    this.query = query;
    this.sources = sources;
    this.inline = inline;
    this.order = List.copyOf(order);
  }

  static <R> Select<R> one(Projection<R> item, boolean distinct) {
    return of(
        List.of(item),
        (absent, inline) -> Projections.fetch(item, absent.get(0), inline),
        distinct);
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
        (absent, inline) -> Projections.rowFetch(projections, absent, inline),
        distinct);
  }

  private static <R> Select<R> of(
      List<Projection<?>> projections, Reading<R> reading, boolean distinct) {
    SelectQuery query = SelectQuery.of(Projections.items(projections));
    return new Select<>(
        projections, reading, distinct ? query.withDistinct() : query, null, false, List.of());
  }

  /// The same behind `tables`.
  Select<R> after(List<CommonTable> tables) {
    return with(query.withOptions(query.options().withTables(tables)));
  }

  private Select<R> with(SelectQuery query) {
    return new Select<>(projections, reading, query, sources, inline, order);
  }

  /// The same rows by one statement, the lists of shapes included: each list is a correlated
  /// subquery that gives its rows as JSON. Without it every list is loaded by a statement of its
  /// own, for all rows together.
  ///
  /// One statement saves round trips and costs the server more work: it is for databases that are
  /// far away. What is read is the same, to the bit.
  public Select<R> inOneStatement() {
    if (query.distinct()) {
      throw withoutEquality("select distinct", "distinct");
    }
    return new Select<>(projections, reading, query, sources, true, order);
  }

  private static InvalidStatement withoutEquality(String what, String other) {
    return new InvalidStatement(
        "ROWAN-1178",
        "%s cannot carry lists in its rows: they have no equality; leave out inOneStatement(), or the %s"
            .formatted(what, other));
  }

  /// `from source, …`; replaces what was inferred, and may be said once. `from()` is no `from`:
  /// what is selected is computed from the tables around, in a subquery or a lateral table.
  public Select<R> from(Source... sources) {
    if (this.sources != null) {
      throw new InvalidStatement(
          "ROWAN-1204",
          "from is said twice; name all tables in one from(…), or join the later ones");
    }
    List<FromItem> items = new ArrayList<>();
    for (Source source : sources) {
      items.add(source.source());
    }
    return new Select<>(
        projections, reading, query.withFrom(items), List.of(sources), inline, order);
  }

  /// `join source on condition and …`.
  ///
  /// The condition may be left out for the far end of a to-one relation, for what is lateral, and
  /// where one foreign key alone ties `source` to the tables before it.
  public Select<R> join(Source source, BoolExpr... on) {
    return joined(JoinedTable.Kind.INNER, source, on);
  }

  /// `left join source on condition and …`, the condition as in [#join(Source, BoolExpr...)].
  public Select<R> leftJoin(Source source, BoolExpr... on) {
    return joined(JoinedTable.Kind.LEFT, source, on);
  }

  /// `right join source on condition and …`: every row of `source`. What stands before it may be
  /// absent, and is then read as null.
  public Select<R> rightJoin(Source source, BoolExpr... on) {
    return joined(JoinedTable.Kind.RIGHT, source, on);
  }

  /// `full join source on condition and …`: every row of both sides, each of which may be absent.
  public Select<R> fullJoin(Source source, BoolExpr... on) {
    return joined(JoinedTable.Kind.FULL, source, on);
  }

  /// `cross join source`: every row with every row.
  public Select<R> crossJoin(Source source) {
    return joined(source, started().withLastFrom(left -> Joined.cross(left, source)));
  }

  /// `join target on …`, along a to-many relation.
  public Select<R> join(ManyPath<?> path) {
    return along(JoinedTable.Kind.INNER, path);
  }

  /// `join target as alias on …`, along a to-many relation; `as` is the relation's target under an
  /// alias.
  public <T extends TableOf<?>> Select<R> join(ManyPath<T> path, T as) {
    return along(JoinedTable.Kind.INNER, path, as);
  }

  /// `left join target on …`, along a to-many relation.
  public Select<R> leftJoin(ManyPath<?> path) {
    return along(JoinedTable.Kind.LEFT, path);
  }

  /// `left join target as alias on …`, along a to-many relation; `as` is the relation's target
  /// under an alias.
  public <T extends TableOf<?>> Select<R> leftJoin(ManyPath<T> path, T as) {
    return along(JoinedTable.Kind.LEFT, path, as);
  }

  /// `right join target on …`, along a to-many relation.
  public Select<R> rightJoin(ManyPath<?> path) {
    return along(JoinedTable.Kind.RIGHT, path);
  }

  /// `full join target on …`, along a to-many relation.
  public Select<R> fullJoin(ManyPath<?> path) {
    return along(JoinedTable.Kind.FULL, path);
  }

  /// `where condition and …`; a second `where` adds to the first.
  public Select<R> where(BoolExpr... conditions) {
    return with(query.and(Joined.all(conditions)));
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
    return with(query.withHaving(Conditions.and(query.having(), Joined.all(conditions))));
  }

  /// `order by element, …`; a second `orderBy` decides among equals.
  public Select<R> orderBy(Ordering... elements) {
    List<OrderItem> items = new ArrayList<>(query.orderBy());
    List<Ordering> more = new ArrayList<>(order);
    for (Ordering element : elements) {
      items.add(element.item());
      more.add(element);
    }
    return new Select<>(projections, reading, query.withOrderBy(items), sources, inline, more);
  }

  /// `select distinct on (expression, …) …`: of rows that agree in the expressions, the first in
  /// the order, which begins with them. Other databases than PostgreSQL number the rows by
  /// `row_number()`.
  public Select<R> distinctOn(Expr<?>... expressions) {
    List<Expression> on = new ArrayList<>(query.options().distinctOn());
    for (Expr<?> expression : expressions) {
      on.add(expression.node());
    }
    return with(query.withOptions(query.options().withDistinctOn(on)));
  }

  /// `limit rows`.
  public Select<R> limit(long rows) {
    return limited(rows, false);
  }

  /// `fetch first rows rows with ties`: as `limit`, and the rows that the order puts beside the
  /// last. SQLite and MySQL count by `rank()`.
  public Select<R> limitWithTies(long rows) {
    return limited(rows, true);
  }

  private Select<R> limited(long rows, boolean ties) {
    SelectQuery limited = query.withLimit(Literals.count(rows, "limit"));
    return with(limited.withOptions(query.options().withTies(ties)));
  }

  /// `offset rows`.
  public Select<R> offset(long rows) {
    Bind bind = Literals.count(rows, "offset");
    return with(query.withOffset(rows == 0 ? null : bind));
  }

  /// The rows behind the one whose values of the order's elements are `key`: keyset paging, said
  /// after `orderBy`. `where (a, b) > (?, ?)` where all elements have one direction and cannot be
  /// null, else `a > ? or a = ? and …`.
  ///
  /// Pages neither repeat nor lose a row where the order is unique. An element that may be null
  /// says `nullsFirst()` or `nullsLast()`.
  public Select<R> after(@Nullable Object... key) {
    return with(query.and(keyset(key).condition(false)));
  }

  /// The rows before the one whose values of the order's elements are `key`, in their order; under
  /// a limit those next to it. Comes last.
  public Query<R> before(@Nullable Object... key) {
    return new NodeQuery<>(Keyset.before(node(), keyset(key)), fetch(), false);
  }

  private Keyset keyset(@Nullable Object[] key) {
    return Keyset.of(complete(), order, key);
  }

  /// `for update`: keeps the rows from being changed or locked by others until the transaction
  /// ends. Comes last.
  public Locked<R> forUpdate() {
    return Locked.of(this, RowLock.Strength.UPDATE);
  }

  /// `for no key update`: as `for update`, but others may still refer to the rows. Comes last.
  /// PostgreSQL.
  public Locked<R> forNoKeyUpdate() {
    return Locked.of(this, RowLock.Strength.NO_KEY_UPDATE);
  }

  /// `for share`: keeps the rows from being changed by others; they may lock them so too. Comes
  /// last.
  public Locked<R> forShare() {
    return Locked.of(this, RowLock.Strength.SHARE);
  }

  /// `for key share`: keeps the rows from being deleted, and their keys from being changed. Comes
  /// last. PostgreSQL.
  public Locked<R> forKeyShare() {
    return Locked.of(this, RowLock.Strength.KEY_SHARE);
  }

  private Select<R> joined(JoinedTable.Kind kind, Source source, BoolExpr... on) {
    List<TableOf<?>> before = Joined.tables(sources());
    return joined(
        source, started().withLastFrom(left -> Joined.join(left, before, kind, source, on)));
  }

  private Select<R> joined(Source source, SelectQuery query) {
    List<Source> more = new ArrayList<>(sources());
    more.add(source);
    return new Select<>(projections, reading, query, List.copyOf(more), inline, order);
  }

  private List<? extends Source> sources() {
    List<? extends Source> said = sources;
    return said == null ? Sources.tables(projections) : said;
  }

  private <T extends TableOf<?>> Select<R> along(JoinedTable.Kind kind, ManyPath<T> path) {
    return along(kind, path, path.target());
  }

  private <T extends TableOf<?>> Select<R> along(JoinedTable.Kind kind, ManyPath<T> path, T as) {
    return joined(as, started().withLastFrom(left -> path.join(left, kind, as)));
  }

  private SelectQuery started() {
    return query.from().isEmpty() ? query.withFrom(List.of(Sources.inferred(projections))) : query;
  }

  @Override
  public SelectQuery node() {
    SelectQuery complete = complete();
    return complete.withItems(items(absent(complete.from())));
  }

  /// The query where the projections at `absent` are read as rows that may be absent.
  SelectQuery node(BitSet absent) {
    if (inline) {
      throw withoutEquality("a set operation", "operation");
    }
    return complete().withItems(items(absent));
  }

  /// The places, from 0, of the projections that a row may lack.
  BitSet absent() {
    return absent(complete().from());
  }

  private BitSet absent(List<FromItem> from) {
    var absent = new BitSet();
    for (int i = 0; i < projections.size(); i++) {
      absent.set(i, Sources.mayBeAbsent(projections.get(i), from));
    }
    return absent;
  }

  private SelectQuery complete() {
    boolean tableless = sources != null || Sources.roots(projections).isEmpty();
    return tableless ? query : started();
  }

  /// The list as it is read: rows that may be absent carry what tells them apart.
  private List<SelectItem> items(BitSet absent) {
    if (projections.size() == 1) {
      return Projections.items(projections.getFirst(), absent.get(0), inline);
    }
    List<SelectItem> items = new ArrayList<>();
    for (int i = 0; i < projections.size(); i++) {
      items.addAll(Projections.items(projections.get(i), absent.get(i), inline));
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
      known = fetch(absent());
      fetch = known;
    }
    return known;
  }

  /// How the rows are read where the projections at `absent` may be absent.
  Fetch<R> fetch(BitSet absent) {
    return reading.fetch(absent, inline);
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
