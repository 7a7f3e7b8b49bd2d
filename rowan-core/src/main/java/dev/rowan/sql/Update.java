package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.Assignment;
import dev.rowan.ast.Bind;
import dev.rowan.ast.DefaultValue;
import dev.rowan.ast.Expression;
import dev.rowan.ast.ScalarQuery;
import dev.rowan.ast.UpdateStatement;
import dev.rowan.dialect.Dialect;
import dev.rowan.render.CompiledSql;
import dev.rowan.type.Name;
import java.util.ArrayList;
import java.util.List;

/// `update table set column = value, … from … where … order by … limit … returning …`.
///
/// Without a condition it must say [#all()]; with nothing to set it is refused. Values are computed
/// from the row as it was: `set(a, b).set(b, a)` swaps. Immutable; rendered once per dialect.
public final class Update<R> implements Command {
  private final TableOf<R> table;
  private final List<Assignment> assignments;
  private final Affected affected;
  private final Rendered rendered = new Rendered();

  private Update(TableOf<R> table, List<Assignment> assignments, Affected affected) {
    this.table = table;
    this.assignments = assignments;
    this.affected = affected;
  }

  static <R> Update<R> of(TableOf<R> table) {
    return new Update<>(table, List.of(), Affected.of(table, "update"));
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

  /// `set column = (select …)`: null where it finds no row.
  public <T> Update<R> set(Column<T> column, Query<? extends T> value) {
    return with(column, Subqueries.scalar(value));
  }

  /// `set (column, …) = (select …)`: the columns of the one row of `query`, in order; all null
  /// where it finds none.
  public Update<R> set(Tuple columns, Query<?> query) {
    List<Column<?>> targets = columns.columns();
    var node = Subqueries.into(query, targets);
    List<Name> names = targets.stream().map(this::unset).toList();
    return with(new Assignment(names, new ScalarQuery(node, targets.getFirst().type())));
  }

  /// `set column = value, …` for all that `patch` provides, nulls included.
  public Update<R> set(Patch<R> patch) {
    return set(ProvidedValues.of(patch), false);
  }

  /// `set column = value, …` for all that `row` provides but the primary key, nulls included:
  /// `set(UserInsert.from(user))` writes a whole record.
  public Update<R> set(InsertShape<R> row) {
    return set(ProvidedValues.of(row), true);
  }

  private Update<R> set(ProvidedValues provided, boolean butKey) {
    Update<R> update = this;
    for (int i = 0; i < provided.columns().size(); i++) {
      Column<?> column = provided.columns().get(i);
      if (!butKey || !table.definition().inPrimaryKey(new Name(column.name()))) {
        update = update.with(column, provided.values().get(i));
      }
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

  /// `from source, …`: tables, derived tables, common table expressions or rows of values beside
  /// the one that is updated; `where` says which of their rows go with which of its. A row that
  /// meets several is updated once, from any of them.
  public Update<R> from(Source... sources) {
    return with(affected.from(sources));
  }

  /// `from source where condition and …`: rows of `source` that go with the rows updated. For the
  /// far end of a to-one relation the condition is known.
  public Update<R> join(Source source, BoolExpr... on) {
    return with(affected.join(source, on));
  }

  /// `from target where …`, along a to-many relation of the table.
  public <T extends TableOf<?>> Update<R> join(ManyPath<T> path) {
    return with(affected.join(path, path.target()));
  }

  /// `left join source on condition and …`, to what was named last in [#from].
  public Update<R> leftJoin(Source source, BoolExpr... on) {
    return with(affected.leftJoin(source, on));
  }

  /// `where condition and …`; a second `where` adds to the first.
  public Update<R> where(BoolExpr... conditions) {
    return with(affected.where(conditions));
  }

  /// Every row is meant.
  public Update<R> all() {
    return with(affected.everyRow());
  }

  /// `order by element, …`: which rows come first where [#limit] takes only some.
  public Update<R> orderBy(Ordering... elements) {
    return with(affected.orderBy(elements));
  }

  /// `limit rows`: at most so many rows are updated. Not beside other tables; on PostgreSQL and
  /// SQLite the rows are chosen by the table's primary key.
  public Update<R> limit(long rows) {
    return with(affected.limit(rows));
  }

  /// `returning item`: gives back one `X` per row updated, as it is now.
  public <X> Query<X> returning(Projection<X> item) {
    return Returning.one(node(), item);
  }

  /// `returning item, …`: gives back a row per row updated, as it is now.
  public Query<Row> returning(Projection<?> first, Projection<?> second, Projection<?>... more) {
    return Returning.several(node(), Returning.list(first, second, more));
  }

  private Update<R> with(Column<?> column, Expression value) {
    return with(new Assignment(unset(column), Literals.assigned(value, column)));
  }

  private Update<R> with(Assignment assignment) {
    List<Assignment> more = new ArrayList<>(assignments);
    more.add(assignment);
    return new Update<>(table, List.copyOf(more), affected);
  }

  private Update<R> with(Affected affected) {
    return new Update<>(table, assignments, affected);
  }

  private Name unset(Column<?> column) {
    Name name = Columns.own(table, column);
    if (assignments.stream().anyMatch(before -> before.columns().contains(name))) {
      throw new InvalidStatement("ROWAN-1132", "column " + column + " is set twice; set it once");
    }
    return name;
  }

  List<Assignment> assignments() {
    if (assignments.isEmpty()) {
      throw new InvalidStatement(
          "ROWAN-1130", "update " + table + " sets nothing; set a column, or do not run it");
    }
    return assignments;
  }

  Affected affected() {
    return affected;
  }

  @Override
  public UpdateStatement node() {
    Affected rows = affected.required("update");
    return new UpdateStatement(
        table.ref(),
        assignments(),
        rows.beside(),
        rows.where(),
        rows.orderBy(),
        rows.limit(),
        rows.key(),
        List.of());
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
