package dev.rowan.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// `delete from table where … returning …`.
public record DeleteStatement(
    TableRef table, @Nullable Expression where, List<SelectItem> returning)
    implements StatementNode {
  public DeleteStatement {
    returning = List.copyOf(returning);
  }

  /// The same delete giving back `returning`.
  public DeleteStatement withReturning(List<SelectItem> returning) {
    return new DeleteStatement(table, where, returning);
  }
}
