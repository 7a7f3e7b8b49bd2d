package dev.rowan.sql;

import dev.rowan.ast.CommonTable;
import dev.rowan.ast.CommonTable.CycleGuard;
import dev.rowan.ast.CommonTable.SearchOrder;
import dev.rowan.ast.OrderItem;
import dev.rowan.ast.OutputRef;
import dev.rowan.ast.QueryNode;
import dev.rowan.ast.SetQuery;
import dev.rowan.ast.SetQuery.SetOperator;
import dev.rowan.type.Name;
import dev.rowan.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// `with recursive name (column, …) as (seed union all step)`: the rows of the seed, then those the
/// step makes of the rows found last, until there are none. Immutable.
public final class RecursiveCte extends Cte {
  private static final Name ORDER = new Name("search_order");
  private static final Name MARK = new Name("is_cycle");
  private static final Name PATH = new Name("cycle_path");

  private RecursiveCte(
      Name name, @Nullable Name alias, @Nullable CommonTable definition, List<Output> outputs) {
    super(name, alias, definition, outputs);
  }

  static <R> RecursiveCte of(
      String name, SetOperand<R> seed, Function<? super Cte, Select<R>> step) {
    QueryNode first = Subqueries.node(seed);
    List<Output> outputs = outputs(first.items());
    var as = new Name(name);
    QueryNode second = step.apply(new Cte(as, null, null, outputs)).node();
    RecursiveStep.require(as, first, second);
    QueryNode body = new SetQuery(SetOperator.UNION_ALL, first, second);
    return new RecursiveCte(as, null, new CommonTable(as, names(outputs), body, true), outputs);
  }

  /// `seed union step`: a row that was found before is not followed again, so that the recursion
  /// ends also where the data has cycles.
  public RecursiveCte distinct() {
    CommonTable known = known();
    SetQuery body = (SetQuery) known.body();
    return with(known.withBody(new SetQuery(SetOperator.UNION, body.left(), body.right())));
  }

  /// `search depth first by column, …`: [#searchOrder()] then gives each row before those the step
  /// made of it, and these in the order of `columns`. PostgreSQL 14 and later.
  public RecursiveCte depthFirst(TypedExpr<?, ?>... columns) {
    return with(known().withSearch(new SearchOrder(true, names(columns), ORDER)));
  }

  /// `search breadth first by column, …`: [#searchOrder()] then gives the rows step by step, and
  /// those of one step in the order of `columns`. PostgreSQL 14 and later.
  public RecursiveCte breadthFirst(TypedExpr<?, ?>... columns) {
    return with(known().withSearch(new SearchOrder(false, names(columns), ORDER)));
  }

  /// The order of [#depthFirst] or [#breadthFirst], for `orderBy`.
  public Ordering searchOrder() {
    return new SortKey(
        new OrderItem(
            new OutputRef(qualifier(), ORDER, SqlType.TEXT), false, OrderItem.Nulls.UNSPECIFIED));
  }

  /// `cycle column, … set is_cycle using cycle_path`: a row whose `columns` occurred before on the
  /// way to it is found once more, marked by [#isCycle()], and not followed. PostgreSQL 14 and
  /// later.
  public RecursiveCte cycleGuard(TypedExpr<?, ?>... columns) {
    return with(known().withCycle(new CycleGuard(names(columns), MARK, PATH)));
  }

  /// Whether a row closes a cycle, under [#cycleGuard].
  public BoolExpr isCycle() {
    return Views.bool(new OutputRef(qualifier(), MARK, SqlType.BOOLEAN));
  }

  private List<Name> names(TypedExpr<?, ?>... columns) {
    List<Name> names = new ArrayList<>(columns.length);
    for (TypedExpr<?, ?> column : columns) {
      names.add(outputName(column));
    }
    return names;
  }

  @Override
  public RecursiveCte as(String alias) {
    return new RecursiveCte(name(), new Name(alias), known(), outputs());
  }

  @Override
  public RecursiveCte materialized() {
    return with(known().withMaterialization(CommonTable.Materialization.MATERIALIZED));
  }

  @Override
  public RecursiveCte notMaterialized() {
    return with(known().withMaterialization(CommonTable.Materialization.NOT_MATERIALIZED));
  }

  @Override
  RecursiveCte with(CommonTable definition) {
    return new RecursiveCte(name(), alias(), definition, outputs());
  }
}
