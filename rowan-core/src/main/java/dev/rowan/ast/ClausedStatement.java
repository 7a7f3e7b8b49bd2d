package dev.rowan.ast;

import java.util.List;

/// A statement with clauses of the user's own at the places they name.
public record ClausedStatement(StatementNode statement, List<CustomClause> clauses)
    implements StatementNode {
  public ClausedStatement {
    clauses = List.copyOf(clauses);
  }
}
