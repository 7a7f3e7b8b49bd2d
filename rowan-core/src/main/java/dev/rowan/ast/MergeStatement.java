package dev.rowan.ast;

import java.util.List;

/// `merge into table using source on condition when … then … returning …`.
public record MergeStatement(
    TableRef table,
    FromItem source,
    Expression on,
    List<MergeBranch> branches,
    List<SelectItem> returning)
    implements StatementNode {
  public MergeStatement {
    branches = List.copyOf(branches);
    returning = List.copyOf(returning);
  }

  /// The same merge giving back `returning`.
  public MergeStatement withReturning(List<SelectItem> returning) {
    return new MergeStatement(table, source, on, branches, returning);
  }
}
