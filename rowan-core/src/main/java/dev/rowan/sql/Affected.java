package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.ColumnRef;
import dev.rowan.ast.Conditions;
import dev.rowan.ast.Expression;
import dev.rowan.ast.FromItem;
import dev.rowan.ast.JoinedTable;
import dev.rowan.ast.OrderItem;
import dev.rowan.ast.TableRef;
import dev.rowan.render.PathJoins;
import dev.rowan.schema.KeyDef;
import dev.rowan.type.Name;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which rows of `table` an update or delete changes: what stands beside it, the condition, and how
/// many at most. Immutable.
record Affected(
    TableOf<?> table,
    List<FromItem> beside,
    @Nullable Expression where,
    boolean all,
    List<OrderItem> orderBy,
    @Nullable Expression limit) {

  static Affected of(TableOf<?> table, String statement) {
    Cte.requireStored(table);
    if (table.ref().path() != null) {
      throw new InvalidStatement(
          "ROWAN-1150",
          "%s %s: a path leads to rows of a table; change the table itself, where(…) they are reached"
              .formatted(statement, table));
    }
    return new Affected(table, List.of(), null, false, List.of(), null);
  }

  private Affected with(List<FromItem> beside, @Nullable Expression where) {
    return new Affected(table, beside, where, all, orderBy, limit);
  }

  Affected from(Source... sources) {
    Affected affected = this;
    for (Source source : sources) {
      affected = affected.join(source);
    }
    return affected;
  }

  /// An inner join with the table that is changed, or with what stands beside it already, is what
  /// stands beside it with a condition: every server has that.
  Affected join(Source source, BoolExpr... on) {
    FromItem item = source.source();
    return plus(item, Conditions.and(pathCondition(item), conditions(on)));
  }

  <T extends TableOf<?>> Affected join(ManyPath<T> path, T far) {
    ManyPath.Placed placed = path.placed(far, path.relation());
    return plus(placed.from(), ManyPath.equal(path.local(), placed.keys()));
  }

  private Affected plus(FromItem item, @Nullable Expression condition) {
    List<FromItem> more = new ArrayList<>(beside);
    more.add(item);
    return with(List.copyOf(more), Conditions.and(where, condition));
  }

  Affected leftJoin(Source source, BoolExpr... on) {
    if (beside.isEmpty()) {
      throw new InvalidStatement(
          "ROWAN-1153",
          "left join %s stands beside %s, whose rows are changed and cannot be joined by an outer join; set the value of a subquery, or name what is joined in from(…) first"
              .formatted(source, table));
    }
    FromItem item = source.source();
    Expression condition = Conditions.and(pathCondition(item), conditions(on));
    if (condition == null) {
      throw new InvalidStatement(
          "ROWAN-1205", "left join " + source + " has no condition; give one");
    }
    List<FromItem> joined = new ArrayList<>(beside);
    FromItem left = joined.removeLast();
    joined.add(new JoinedTable(left, JoinedTable.Kind.LEFT, item, condition));
    return with(List.copyOf(joined), where);
  }

  static @Nullable Expression conditions(BoolExpr... conditions) {
    Expression all = null;
    for (BoolExpr condition : conditions) {
      all = Conditions.and(all, BoolExpr.conditionOf(condition));
    }
    return all;
  }

  private static @Nullable Expression pathCondition(FromItem item) {
    return item instanceof TableRef table && table.path() != null
        ? PathJoins.condition(table)
        : null;
  }

  Affected where(BoolExpr... conditions) {
    return with(beside, Conditions.and(where, conditions(conditions)));
  }

  Affected everyRow() {
    return new Affected(table, beside, where, true, orderBy, limit);
  }

  Affected orderBy(Ordering... elements) {
    List<OrderItem> order = new ArrayList<>(orderBy);
    for (Ordering element : elements) {
      order.add(element.item());
    }
    return new Affected(table, beside, where, all, List.copyOf(order), limit);
  }

  Affected limit(long rows) {
    return new Affected(table, beside, where, all, orderBy, Literals.count(rows, "limit"));
  }

  /// The primary key, for servers that need it to say which rows are meant.
  List<ColumnRef> key() {
    List<Name> names = table.definition().primaryKey().map(KeyDef::columns).orElse(List.of());
    List<ColumnRef> key = new ArrayList<>();
    for (Name name : names) {
      for (Column<?> column : table.columns()) {
        if (column.name().equals(name.text()) && column.node() instanceof ColumnRef node) {
          key.add(node);
        }
      }
    }
    return key;
  }

  /// @throws InvalidStatement if it is about more than one known row
  void requireBare() {
    if (!beside.isEmpty() || limit != null) {
      throw new InvalidStatement(
          "ROWAN-1155",
          "an upsert or merge changes the one row of %s that it met, so its update only sets; ask for other tables by a subquery"
              .formatted(table));
    }
  }

  /// @throws InvalidStatement if it is not said which rows are meant
  Affected required(String statement) {
    if (where == null && !all) {
      throw new InvalidStatement(
          "ROWAN-1131",
          "%s %s has no condition; add where(…), or say all() if every row is meant"
              .formatted(statement, table));
    }
    if (limit == null && !orderBy.isEmpty()) {
      throw new InvalidStatement(
          "ROWAN-1151",
          "%s %s says in which order and not how many; add limit(…)".formatted(statement, table));
    }
    if (limit != null && !beside.isEmpty()) {
      throw new InvalidStatement(
          "ROWAN-1152",
          "%s %s is limited beside other tables, where a row may be met several times; ask for the others by exists(…) or in(select(…))"
              .formatted(statement, table));
    }
    return this;
  }
}
