package dev.rowan.render;

import dev.rowan.ast.DeleteStatement;
import dev.rowan.ast.Exists;
import dev.rowan.ast.Rewriter;
import dev.rowan.ast.SelectQuery;
import dev.rowan.ast.StatementNode;
import java.util.List;

/// `delete from t using o where c` -> `delete from t where exists (select 1 from o where c)`
///
/// Columns of `o` in `returning` are refused ([Feature#RETURNING_OTHER_TABLES]). For servers
/// without [Feature#DELETE_USING].
public final class DeleteUsingAsExists implements Rewrite {
  private final Features features;

  /// For a server of these features, named in refusals.
  public DeleteUsingAsExists(Features features) {
    this.features = features;
  }

  @Override
  public StatementNode apply(StatementNode statement) {
    return new Rewriter() {
      @Override
      public StatementNode statement(StatementNode before) {
        StatementNode after = super.statement(before);
        return after instanceof DeleteStatement delete && !delete.using().isEmpty()
            ? exists(delete)
            : after;
      }
    }.statement(statement);
  }

  private DeleteStatement exists(DeleteStatement delete) {
    if (ReturnedColumns.ofOtherTables(delete.returning(), delete.table())) {
      features.require(Feature.RETURNING_OTHER_TABLES, DmlPrinter.RETURN_THE_KEY);
    }
    SelectQuery others =
        SelectQuery.of(List.of()).withFrom(delete.using()).withWhere(delete.where());
    return delete.with(List.of(), new Exists(others));
  }
}
