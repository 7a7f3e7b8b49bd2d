package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.Conditions;
import dev.rowan.ast.DeleteStatement;
import dev.rowan.ast.Expression;
import dev.rowan.dialect.Dialect;
import dev.rowan.render.CompiledSql;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `delete from table where … returning …`. Without a condition it must say [#all()]. Immutable;
/// rendered once per dialect.
public final class Delete<R> implements Command {
  private final TableOf<R> table;
  private final @Nullable Expression where;
  private final boolean all;
  private final Rendered rendered = new Rendered();

  private Delete(TableOf<R> table, @Nullable Expression where, boolean all) {
    this.table = table;
    this.where = where;
    this.all = all;
  }

  static <R> Delete<R> from(TableOf<R> table) {
    return new Delete<>(table, null, false);
  }

  /// `where condition and …`; a second `where` adds to the first.
  public Delete<R> where(BoolExpr... conditions) {
    Expression condition = where;
    for (BoolExpr more : conditions) {
      condition = Conditions.and(condition, BoolExpr.conditionOf(more));
    }
    return new Delete<>(table, condition, all);
  }

  /// Every row is meant.
  public Delete<R> all() {
    return new Delete<>(table, where, true);
  }

  /// `returning item`: gives back one `X` per row deleted.
  public <X> Query<X> returning(Projection<X> item) {
    return Returning.one(node().withReturning(Projections.items(List.of(item))), item, false);
  }

  /// `returning item, …`: gives back a row per row deleted.
  public Query<Row> returning(Projection<?> first, Projection<?> second, Projection<?>... more) {
    List<Projection<?>> items = Returning.list(first, second, more);
    return Returning.several(node().withReturning(Projections.items(items)), items, false);
  }

  @Override
  public DeleteStatement node() {
    if (where == null && !all) {
      throw new InvalidStatement(
          "ROWAN-1131",
          "delete from %s has no condition; add where(…), or say all() if every row is meant"
              .formatted(table));
    }
    return new DeleteStatement(table.ref(), where, List.of());
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
