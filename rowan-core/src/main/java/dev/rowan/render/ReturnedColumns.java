package dev.rowan.render;

import dev.rowan.ast.Children;
import dev.rowan.ast.ColumnRef;
import dev.rowan.ast.Expression;
import dev.rowan.ast.OutputRef;
import dev.rowan.ast.QueryNode;
import dev.rowan.ast.SelectItem;
import dev.rowan.ast.TableRef;
import java.util.List;

/// What a returning list reads.
final class ReturnedColumns extends Children {
  private final TableRef table;
  private boolean others;

  private ReturnedColumns(TableRef table) {
    this.table = table;
  }

  /// Whether `items` read columns of anything but `table`.
  static boolean ofOtherTables(List<SelectItem> items, TableRef table) {
    var walk = new ReturnedColumns(table);
    items.forEach(item -> walk.expression(item.expression()));
    return walk.others;
  }

  @Override
  public void expression(Expression expression) {
    others |= expression instanceof OutputRef;
    others |= expression instanceof ColumnRef column && !column.table().equals(table);
    super.expression(expression);
  }

  @Override
  public void query(QueryNode query) {
    // A subquery has a from of its own.
  }
}
