package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.Assignment;
import dev.rowan.ast.Bind;
import dev.rowan.ast.Conditions;
import dev.rowan.ast.DefaultValue;
import dev.rowan.ast.Expression;
import dev.rowan.ast.UpdateStatement;
import dev.rowan.dialect.Dialect;
import dev.rowan.render.CompiledSql;
import dev.rowan.type.Name;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `update table set column = value, … where … returning …`.
///
/// Without a condition it must say [#all()]; with nothing to set it is refused. Immutable; rendered
/// once per dialect.
public final class Update<R> implements Command {
  private final TableOf<R> table;
  private final List<Assignment> assignments;
  private final @Nullable Expression where;
  private final boolean all;
  private final Rendered rendered = new Rendered();

  private Update(
      TableOf<R> table, List<Assignment> assignments, @Nullable Expression where, boolean all) {
    this.table = table;
    this.assignments = assignments;
    this.where = where;
    this.all = all;
  }

  static <R> Update<R> of(TableOf<R> table) {
    return new Update<>(table, List.of(), null, false);
  }

  /// `set column = value`.
  public <T> Update<R> set(Column<T> column, T value) {
    return with(column, Literals.assignable(value, column));
  }

  /// `set column = value`.
  public Update<R> set(NumberColumn<?> column, long value) {
    return with(column, Literals.exactly(value, column));
  }

  /// `set column = expression`.
  public <T> Update<R> set(Column<T> column, Expr<T> value) {
    return with(column, value.node());
  }

  /// `set column = (select …)`.
  public <T> Update<R> set(Column<T> column, Query<? extends T> value) {
    return with(column, Subqueries.scalar(value));
  }

  /// `set column = value, …` for all that `patch` provides, nulls included.
  public Update<R> set(Patch<R> patch) {
    ProvidedValues provided = ProvidedValues.of(patch);
    Update<R> update = this;
    for (int i = 0; i < provided.columns().size(); i++) {
      update = update.with(provided.columns().get(i), provided.values().get(i));
    }
    return update;
  }

  /// `set column = null`.
  public Update<R> setNull(Column<?> column) {
    return with(column, new Bind(null, column.type()));
  }

  /// `set column = default`.
  public Update<R> setDefault(Column<?> column) {
    var declared = table.definition().column(new Name(column.name())).defaultValue();
    return with(
        column,
        new DefaultValue(declared == null ? new Bind(null, column.type()) : declared.expression()));
  }

  /// `where condition and …`; a second `where` adds to the first.
  public Update<R> where(BoolExpr... conditions) {
    Expression condition = where;
    for (BoolExpr more : conditions) {
      condition = Conditions.and(condition, BoolExpr.conditionOf(more));
    }
    return new Update<>(table, assignments, condition, all);
  }

  /// Every row is meant.
  public Update<R> all() {
    return new Update<>(table, assignments, where, true);
  }

  /// `returning item`: gives back one `X` per row updated.
  public <X> Query<X> returning(Projection<X> item) {
    return Returning.one(node().withReturning(Projections.items(List.of(item))), item, false);
  }

  /// `returning item, …`: gives back a row per row updated.
  public Query<Row> returning(Projection<?> first, Projection<?> second, Projection<?>... more) {
    List<Projection<?>> items = Returning.list(first, second, more);
    return Returning.several(node().withReturning(Projections.items(items)), items, false);
  }

  private Update<R> with(Column<?> column, Expression value) {
    Name name = Columns.own(table, column);
    List<Assignment> more = new ArrayList<>(assignments);
    for (Assignment assignment : assignments) {
      if (assignment.column().equals(name)) {
        throw new InvalidStatement("ROWAN-1132", "column " + column + " is set twice; set it once");
      }
    }
    more.add(new Assignment(name, Literals.assigned(value, column)));
    return new Update<>(table, List.copyOf(more), where, all);
  }

  List<Assignment> assignments() {
    if (assignments.isEmpty()) {
      throw new InvalidStatement(
          "ROWAN-1130", "update " + table + " sets nothing; set a column, or do not run it");
    }
    return assignments;
  }

  @Nullable Expression condition() {
    return where;
  }

  @Override
  public UpdateStatement node() {
    if (where == null && !all) {
      throw new InvalidStatement(
          "ROWAN-1131",
          "update %s has no condition; add where(…), or say all() if every row is meant"
              .formatted(table));
    }
    return new UpdateStatement(table.ref(), assignments(), where, List.of());
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
