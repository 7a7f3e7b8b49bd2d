package dev.rowan.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// `update table set … where … returning …`.
public record UpdateStatement(
    TableRef table,
    List<Assignment> assignments,
    @Nullable Expression where,
    List<SelectItem> returning)
    implements StatementNode {
  public UpdateStatement {
    assignments = List.copyOf(assignments);
    returning = List.copyOf(returning);
  }

  /// The same update giving back `returning`.
  public UpdateStatement withReturning(List<SelectItem> returning) {
    return new UpdateStatement(table, assignments, where, returning);
  }
}
