package dev.rowan.render;

import dev.rowan.ast.ClausedStatement;
import dev.rowan.ast.StatementNode;
import java.util.List;

/// From a statement as it was built to SQL text: paths become joins, columns are checked against
/// `from`, common table expressions get names of their own, the dialect's rewrites apply in order,
/// the printers write.
public final class Preparation {
  private Preparation() {}

  /// The text and parameters of `statement` for the dialect of `printers`.
  ///
  /// @throws dev.rowan.InvalidStatement for what no server could run as meant
  /// @throws UnsupportedFeature for what this server cannot do
  public static CompiledSql print(
      StatementNode statement, List<Rewrite> rewrites, Printers printers) {
    StatementNode prepared = prepared(statement, rewrites);
    return Printing.statement(printers).print(prepared, CommonTables.of(prepared));
  }

  /// The text of `statement` with its values as literals: to be read, never to be run.
  ///
  /// @throws dev.rowan.InvalidStatement as [#print], and for a value that has no literal
  public static String inline(StatementNode statement, List<Rewrite> rewrites, Printers printers) {
    StatementNode prepared = prepared(statement, rewrites);
    return Printing.inlined(printers).print(prepared, CommonTables.of(prepared)).text();
  }

  private static StatementNode prepared(StatementNode statement, List<Rewrite> rewrites) {
    if (statement instanceof ClausedStatement claused) {
      // Clauses of the user's own are printed as they are.
      return new ClausedStatement(prepared(claused.statement(), rewrites), claused.clauses());
    }
    StatementNode prepared = PathJoins.resolve(statement);
    Scopes.check(prepared);
    RowsOfChanges.check(prepared);
    GroupedColumns.check(prepared);
    prepared = CommonTableNames.assign(prepared);
    prepared = ReadForms.apply(prepared);
    for (Rewrite rewrite : rewrites) {
      prepared = rewrite.apply(prepared);
    }
    return prepared;
  }
}
