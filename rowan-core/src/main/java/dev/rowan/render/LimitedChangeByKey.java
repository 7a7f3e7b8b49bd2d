package dev.rowan.render;

import dev.rowan.ast.ColumnRef;
import dev.rowan.ast.DeleteStatement;
import dev.rowan.ast.Expression;
import dev.rowan.ast.InQuery;
import dev.rowan.ast.OrderItem;
import dev.rowan.ast.Rewriter;
import dev.rowan.ast.RowValue;
import dev.rowan.ast.SelectItem;
import dev.rowan.ast.SelectQuery;
import dev.rowan.ast.StatementNode;
import dev.rowan.ast.TableRef;
import dev.rowan.ast.UpdateStatement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `update t set … where c order by o limit n` -> `update t set … where t.id in (select t.id from t
/// where c order by o limit n)`
///
/// `delete from t where c order by o limit n` -> `delete from t where t.id in (select t.id from t
/// where c order by o limit n)`
///
/// By the primary key, whose columns stand beside each other where it has several; a table without
/// one is refused. For servers without [Feature#LIMITED_CHANGE].
public final class LimitedChangeByKey implements Rewrite {
  private final Features features;

  /// For a server of these features, named in refusals.
  public LimitedChangeByKey(Features features) {
    this.features = features;
  }

  @Override
  public StatementNode apply(StatementNode statement) {
    return new Rewriter() {
      @Override
      public StatementNode statement(StatementNode before) {
        return switch (super.statement(before)) {
          case UpdateStatement update when update.limit() != null ->
              update.unlimited(
                  chosen(
                      update.table(),
                      update.key(),
                      update.where(),
                      update.orderBy(),
                      update.limit()));
          case DeleteStatement delete when delete.limit() != null ->
              delete.unlimited(
                  chosen(
                      delete.table(),
                      delete.key(),
                      delete.where(),
                      delete.orderBy(),
                      delete.limit()));
          // Nothing else is limited by a change.
          case StatementNode other -> other;
        };
      }
    }.statement(statement);
  }

  private InQuery chosen(
      TableRef table,
      List<ColumnRef> key,
      @Nullable Expression where,
      List<OrderItem> orderBy,
      @Nullable Expression limit) {
    if (key.isEmpty()) {
      throw new UnsupportedFeature(
          Feature.LIMITED_CHANGE,
          features.dialect(),
          features.version(),
          "where the table has no primary key; declare one, or say by where(…) which rows are"
              + " meant");
    }
    SelectQuery keys =
        SelectQuery.of(key.stream().map(column -> new SelectItem(column, null)).toList())
            .withFrom(List.of(table))
            .withWhere(where)
            .withOrderBy(orderBy)
            .withLimit(limit);
    Expression value = key.size() == 1 ? key.getFirst() : new RowValue(List.copyOf(key));
    return new InQuery(value, keys, false);
  }
}
