package dev.rowan.render;

import dev.rowan.ast.StatementNode;
import java.util.List;

/// From a statement as it was built to SQL text: paths become joins, columns are checked against
/// `from`, the dialect's rewrites apply in order, the printers write.
public final class Preparation {
  private Preparation() {}

  /// The text and parameters of `statement` for the dialect of `printers`.
  ///
  /// @throws dev.rowan.InvalidStatement for what no server could run as meant
  /// @throws UnsupportedFeature for what this server cannot do
  public static CompiledSql print(
      StatementNode statement, List<Rewrite> rewrites, Printers printers) {
    StatementNode prepared = PathJoins.resolve(statement);
    Scopes.check(prepared);
    RowsOfChanges.check(prepared);
    GroupedColumns.check(prepared);
    for (Rewrite rewrite : rewrites) {
      prepared = rewrite.apply(prepared);
    }
    return Printing.statement(printers).print(prepared, CommonTables.of(prepared));
  }
}
