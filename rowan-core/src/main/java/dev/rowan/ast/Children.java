package dev.rowan.ast;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Traversal: what stands directly inside a node. One of the three places that know every node.
///
/// Queries inside expressions are children like others, so a walk that must stay within one query
/// handles [QueryNode]s itself.
public abstract class Children {
  /// For walks: override the kinds of interest and call `super` to go on inward.
  protected Children() {}

  /// Visits what stands inside `expression`.
  public void expression(Expression expression) {
    switch (expression) {
      case ColumnRef _, OutputRef _, ExcludedRef _, Bind _, BooleanConstant _ -> {}
      case DefaultValue defaults -> expression(defaults.equivalent());
      case Infix infix -> {
        expression(infix.left());
        expression(infix.right());
      }
      case Prefix prefix -> expression(prefix.operand());
      case Postfix postfix -> expression(postfix.operand());
      case Between between -> {
        expression(between.value());
        expression(between.low());
        expression(between.high());
      }
      case Like like -> {
        expression(like.value());
        expression(like.pattern());
      }
      case InList in -> {
        expression(in.value());
        in.items().forEach(this::expression);
      }
      case InQuery in -> {
        expression(in.value());
        query(in.query());
      }
      case InArray in -> {
        expression(in.value());
        expression(in.array());
      }
      case Quantified quantified -> {
        expression(quantified.value());
        query(quantified.query());
      }
      case Exists exists -> query(exists.query());
      case ScalarQuery scalar -> query(scalar.query());
      case RowValue row -> row.items().forEach(this::expression);
      case Call call -> call.arguments().forEach(this::expression);
      case AggregateCall call -> {
        call.arguments().forEach(this::expression);
        orderBy(call.orderBy());
        optional(call.filter());
      }
      case OrderedSetCall call -> {
        call.arguments().forEach(this::expression);
        orderBy(call.orderBy());
      }
      case GroupingSets several -> several.sets().forEach(set -> set.forEach(this::expression));
      case WindowCall call -> {
        expression(call.function());
        window(call.window());
      }
      case CaseExpression choice -> {
        for (CaseBranch branch : choice.branches()) {
          expression(branch.condition());
          expression(branch.value());
        }
        optional(choice.otherwise());
      }
      case Cast cast -> expression(cast.operand());
      case Extract extract -> expression(extract.operand());
      case CustomExpression custom -> custom.children().forEach(this::expression);
    }
  }

  /// Visits what stands inside `item`.
  public void from(FromItem item) {
    switch (item) {
      case TableRef table -> optional(table.common());
      case DerivedTable derived -> query(derived.query());
      case CommonTableRef common -> optional(common.definition());
      case FunctionTable function -> expression(function.call());
      case SampledTable sampled -> {
        expression(sampled.percent());
        optional(sampled.seed());
      }
      case JoinedTable joined -> {
        from(joined.left());
        from(joined.right());
        optional(joined.on());
      }
    }
  }

  private void optional(@Nullable CommonTable table) {
    if (table != null) {
      commonTable(table);
    }
  }

  /// Visits the body of a common table expression, once for every place where it is read.
  public void commonTable(CommonTable table) {
    statement(table.body());
  }

  /// Visits what stands inside `query`, in the order of the grammar.
  public void query(QueryNode query) {
    switch (query) {
      case SelectQuery select -> {
        select.options().with().forEach(this::commonTable);
        select.options().distinctOn().forEach(this::expression);
        items(select.items());
        select.from().forEach(this::from);
        optional(select.where());
        select.groupBy().forEach(this::expression);
        optional(select.having());
        orderBy(select.orderBy());
        optional(select.limit());
        optional(select.offset());
      }
      case SetQuery set -> {
        query(set.left());
        query(set.right());
        optional(set.limit());
        optional(set.offset());
      }
      case RawQuery raw -> expression(raw.body());
      case ValuesQuery values -> values.rows().forEach(row -> row.forEach(this::expression));
    }
  }

  /// Visits what stands inside `statement`.
  public void statement(StatementNode statement) {
    switch (statement) {
      case QueryNode query -> query(query);
      case InsertStatement insert -> {
        from(insert.table());
        source(insert.source());
        OnConflict conflict = insert.onConflict();
        if (conflict != null) {
          index(conflict.index());
          assignments(conflict.assignments());
          optional(conflict.where());
        }
        items(insert.returning());
      }
      case UpdateStatement update -> {
        from(update.table());
        assignments(update.assignments());
        update.from().forEach(this::from);
        optional(update.where());
        orderBy(update.orderBy());
        optional(update.limit());
        items(update.returning());
      }
      case DeleteStatement delete -> {
        from(delete.table());
        delete.using().forEach(this::from);
        optional(delete.where());
        orderBy(delete.orderBy());
        optional(delete.limit());
        items(delete.returning());
      }
      case MergeStatement merge -> {
        from(merge.table());
        from(merge.source());
        expression(merge.on());
        merge.branches().forEach(this::branch);
        items(merge.returning());
      }
      case RawCommand raw -> expression(raw.body());
      case ClausedStatement claused -> {
        statement(claused.statement());
        claused.clauses().forEach(clause -> clause.children().forEach(this::expression));
      }
    }
  }

  /// Visits what stands inside `branch`.
  public void branch(MergeBranch branch) {
    optional(branch.condition());
    switch (branch.action()) {
      case MergeBranch.Update update -> assignments(update.assignments());
      case MergeBranch.Insert insert -> insert.values().forEach(this::expression);
      case MergeBranch.Delete _, MergeBranch.Nothing _ -> {}
    }
  }

  private void index(OnConflict.@Nullable Index index) {
    if (index != null) {
      index.parts().forEach(this::expression);
      optional(index.covered());
    }
  }

  private void source(InsertSource source) {
    switch (source) {
      case InsertSource.Rows rows -> rows.rows().forEach(row -> row.forEach(this::expression));
      case InsertSource.FromQuery from -> query(from.query());
      case InsertSource.Defaults _ -> {}
    }
  }

  private void window(WindowSpec window) {
    window.partitionBy().forEach(this::expression);
    orderBy(window.orderBy());
    FrameSpec frame = window.frame();
    if (frame != null) {
      bound(frame.start());
      bound(frame.end());
    }
  }

  private void bound(FrameBound bound) {
    switch (bound) {
      case FrameBound.Preceding preceding -> expression(preceding.rows());
      case FrameBound.Following following -> expression(following.rows());
      case FrameBound.UnboundedPreceding _,
          FrameBound.CurrentRow _,
          FrameBound.UnboundedFollowing _ -> {}
    }
  }

  private void items(List<SelectItem> items) {
    items.forEach(item -> expression(item.expression()));
  }

  private void orderBy(List<OrderItem> items) {
    items.forEach(item -> expression(item.expression()));
  }

  private void assignments(List<Assignment> assignments) {
    assignments.forEach(assignment -> expression(assignment.value()));
  }

  private void optional(@Nullable Expression expression) {
    if (expression != null) {
      expression(expression);
    }
  }

  /// The columns inside `expression`, subqueries included, in order.
  public static List<ColumnRef> columns(Expression expression) {
    List<ColumnRef> columns = new ArrayList<>();
    each(
        expression,
        inner -> {
          if (inner instanceof ColumnRef column) {
            columns.add(column);
          }
        });
    return columns;
  }

  /// Calls `action` with `expression` and every expression inside it, subqueries included,
  /// outermost first.
  public static void each(Expression expression, Consumer<Expression> action) {
    new Children() {
      @Override
      public void expression(Expression inner) {
        action.accept(inner);
        super.expression(inner);
      }
    }.expression(expression);
  }
}
