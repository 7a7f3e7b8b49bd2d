package dev.rowan.sql;

import dev.rowan.ast.AggregateCall;
import dev.rowan.ast.ColumnRef;
import dev.rowan.ast.Conditions;
import dev.rowan.ast.Exists;
import dev.rowan.ast.Expression;
import dev.rowan.ast.FromItem;
import dev.rowan.ast.Infix;
import dev.rowan.ast.JoinedTable;
import dev.rowan.ast.Operator;
import dev.rowan.ast.Path;
import dev.rowan.ast.Prefix;
import dev.rowan.ast.ScalarQuery;
import dev.rowan.ast.SelectItem;
import dev.rowan.ast.SelectQuery;
import dev.rowan.ast.TableRef;
import dev.rowan.type.SqlType;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A to-many relation seen from a table: `USERS.posts()`. It can be joined, asked about (`any`,
/// `none`, `count`), and listed in a shape. Immutable.
public final class ManyPath<T extends TableOf<?>> {
  private final TableOf<?> from;
  private final String relation;
  private final Supplier<T> target;
  private final List<? extends Column<?>> local;
  private final Function<T, List<? extends Column<?>>> remote;
  private final @Nullable Link<?> link;

  private ManyPath(
      TableOf<?> from,
      String relation,
      Supplier<T> target,
      List<? extends Column<?>> local,
      Function<T, List<? extends Column<?>>> remote,
      @Nullable Link<?> link) {
    this.from = from;
    this.relation = relation;
    this.target = target;
    this.local = local;
    this.remote = remote;
    this.link = link;
  }

  static <T extends TableOf<?>> ManyPath<T> direct(
      TableOf<?> from,
      String relation,
      Supplier<T> target,
      List<? extends Column<?>> local,
      Function<T, List<? extends Column<?>>> remote) {
    return new ManyPath<>(from, relation, target, local, remote, null);
  }

  static <T extends TableOf<?>, L extends TableOf<?>> ManyPath<T> through(
      TableOf<?> from,
      String relation,
      Supplier<T> target,
      Supplier<L> link,
      List<? extends Column<?>> local,
      Function<L, List<? extends Column<?>>> near,
      Function<L, List<? extends Column<?>>> far,
      Function<T, List<? extends Column<?>>> remote) {
    return new ManyPath<>(from, relation, target, local, remote, new Link<>(link, near, far));
  }

  /// The link table between two sides, and its columns toward each.
  private record Link<L extends TableOf<?>>(
      Supplier<L> table,
      Function<L, List<? extends Column<?>>> near,
      Function<L, List<? extends Column<?>>> far) {

    @SuppressWarnings("unchecked") // at() returns its own class
    L at(TableRef ref) {
      return (L) table.get().at(ref);
    }
  }

  /// `exists (select 1 from target where …)`: there is at least one.
  public BoolExpr any() {
    return any(far -> NoCondition.OFF);
  }

  /// `exists (select 1 from target where … and condition)`: there is one for which the condition
  /// holds.
  public BoolExpr any(Function<? super T, BoolExpr> condition) {
    return Views.bool(exists(condition));
  }

  /// `not exists (select 1 from target where …)`: there is none.
  public BoolExpr none() {
    return none(far -> NoCondition.OFF);
  }

  /// `not exists (select 1 from target where … and condition)`: there is none for which the
  /// condition holds.
  public BoolExpr none(Function<? super T, BoolExpr> condition) {
    return Views.bool(Prefix.not(exists(condition)));
  }

  /// `(select count(*) from target where …)`: how many there are.
  public NumberExpr<Long> count() {
    var counted = new SelectItem(AggregateCall.of("count", SqlType.BIGINT), null);
    SelectQuery query = correlated(List.of(counted), far -> NoCondition.OFF);
    return Views.number(new ScalarQuery(query, SqlType.BIGINT), SqlType.BIGINT);
  }

  /// The target as seen from a row of this relation's table, for a subquery about it.
  T far() {
    return targetAt(pathTo(target.get(), relation));
  }

  private Exists exists(Function<? super T, BoolExpr> condition) {
    return new Exists(correlated(List.of(), condition));
  }

  private SelectQuery correlated(List<SelectItem> items, Function<? super T, BoolExpr> condition) {
    T far = far();
    Placed placed = placed(far, relation);
    Expression joined = equal(local, placed.keys());
    return SelectQuery.of(items)
        .withFrom(List.of(placed.from()))
        .and(joined)
        .and(BoolExpr.conditionOf(condition.apply(far)));
  }

  // --- for Select and ShapeLayout

  TableOf<?> from() {
    return from;
  }

  String relation() {
    return relation;
  }

  T target() {
    return target.get();
  }

  List<? extends Column<?>> local() {
    return local;
  }

  /// The target, and through a link the link beside it, with the columns that equal [#local()].
  record Placed(FromItem from, List<? extends Column<?>> keys) {}

  /// `far`, joined to the link where there is one.
  Placed placed(T far, String alias) {
    Link<?> through = link;
    return through == null ? new Placed(far.ref(), remote.apply(far)) : linked(far, through);
  }

  private <L extends TableOf<?>> Placed linked(T far, Link<L> through) {
    L middle = through.at(pathTo(through.table().get(), relation + "_link"));
    Expression on = equal(through.far().apply(middle), remote.apply(far));
    return new Placed(
        new JoinedTable(far.ref(), JoinedTable.Kind.INNER, middle.ref(), on),
        through.near().apply(middle));
  }

  /// `left` joined to this relation's target standing for `far`, over the link where there is one.
  FromItem join(FromItem left, JoinedTable.Kind kind, T far) {
    Link<?> through = link;
    return through == null
        ? new JoinedTable(left, kind, far.ref(), equal(local, remote.apply(far)))
        : joinLinked(left, kind, far, through);
  }

  private <L extends TableOf<?>> FromItem joinLinked(
      FromItem left, JoinedTable.Kind kind, T far, Link<L> through) {
    L middle = through.at(pathTo(through.table().get(), relation + "_link"));
    var toMiddle =
        new JoinedTable(left, kind, middle.ref(), equal(local, through.near().apply(middle)));
    return new JoinedTable(
        toMiddle, kind, far.ref(), equal(through.far().apply(middle), remote.apply(far)));
  }

  @SuppressWarnings("unchecked") // at() returns its own class
  private T targetAt(TableRef ref) {
    return (T) target.get().at(ref);
  }

  private TableRef pathTo(TableOf<?> table, String name) {
    var columns = local.stream().map(column -> (ColumnRef) column.node()).toList();
    return new TableRef(
        table.tableName(), null, new Path(from.ref(), name, columns, List.of(), true));
  }

  /// `a1 = b1 and a2 = b2 …`.
  static Expression equal(List<? extends Column<?>> left, List<? extends Column<?>> right) {
    Expression all = null;
    for (int i = 0; i < left.size(); i++) {
      all =
          Conditions.and(
              all, Infix.condition(Operator.EQ, right.get(i).node(), left.get(i).node()));
    }
    return Objects.requireNonNull(all, "a relation without columns");
  }

  @Override
  public String toString() {
    return from + " -> " + relation;
  }
}
