package dev.rowan.sql;

import dev.rowan.ast.DeleteStatement;
import dev.rowan.dialect.Dialect;
import dev.rowan.render.CompiledSql;
import java.util.List;

/// `delete from table using … where … order by … limit … returning …`. Without a condition it must
/// say [#all()]. Immutable; rendered once per dialect.
public final class Delete<R> implements Command {
  private final TableOf<R> table;
  private final Affected affected;
  private final Rendered rendered = new Rendered();

  private Delete(TableOf<R> table, Affected affected) {
    this.table = table;
    this.affected = affected;
  }

  static <R> Delete<R> from(TableOf<R> table) {
    return new Delete<>(table, Affected.of(table, "delete from"));
  }

  private Delete<R> with(Affected affected) {
    return new Delete<>(table, affected);
  }

  /// `using source, …`: tables, derived tables, common table expressions or rows of values beside
  /// the one that is deleted from; `where` says which of their rows go with which of its. SQLite
  /// asks by `exists (…)`.
  public Delete<R> using(Source... sources) {
    return with(affected.from(sources));
  }

  /// `using source where condition and …`: rows of `source` that go with the rows deleted. For the
  /// far end of a to-one relation the condition is known.
  public Delete<R> join(Source source, BoolExpr... on) {
    return with(affected.join(source, on));
  }

  /// `using target where …`, along a to-many relation of the table.
  public <T extends TableOf<?>> Delete<R> join(ManyPath<T> path) {
    return with(affected.join(path, path.target()));
  }

  /// `left join source on condition and …`, to what was named last in [#using].
  public Delete<R> leftJoin(Source source, BoolExpr... on) {
    return with(affected.leftJoin(source, on));
  }

  /// `where condition and …`; a second `where` adds to the first.
  public Delete<R> where(BoolExpr... conditions) {
    return with(affected.where(conditions));
  }

  /// Every row is meant.
  public Delete<R> all() {
    return with(affected.everyRow());
  }

  /// `order by element, …`: which rows come first where [#limit] takes only some.
  public Delete<R> orderBy(Ordering... elements) {
    return with(affected.orderBy(elements));
  }

  /// `limit rows`: at most so many rows are deleted. Not beside other tables; on PostgreSQL and
  /// SQLite the rows are chosen by the table's primary key.
  public Delete<R> limit(long rows) {
    return with(affected.limit(rows));
  }

  /// `returning item`: gives back one `X` per row deleted, as it was.
  public <X> Query<X> returning(Projection<X> item) {
    return Returning.one(node(), item);
  }

  /// `returning item, …`: gives back a row per row deleted, as it was.
  public Query<Row> returning(Projection<?> first, Projection<?> second, Projection<?>... more) {
    return Returning.several(node(), Returning.list(first, second, more));
  }

  @Override
  public DeleteStatement node() {
    Affected rows = affected.required("delete from");
    return new DeleteStatement(
        table.ref(),
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
