package dev.rowan.sql;

import dev.rowan.ast.ColumnRef;
import dev.rowan.ast.ExcludedRef;
import dev.rowan.ast.Expression;
import dev.rowan.ast.Rewriter;
import dev.rowan.type.Name;

/// Columns of the table that `excluded(table)` gives -> references to the row that was to be
/// inserted.
final class Excluded extends Rewriter {
  /// The alias under which the row is written before it is known to stand in an upsert.
  static final Name ALIAS = new Name("excluded");

  @Override
  protected Expression column(ColumnRef column) {
    return ALIAS.equals(column.table().alias())
        ? new ExcludedRef(column.name(), column.type())
        : column;
  }
}
