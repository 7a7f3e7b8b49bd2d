package dev.rowan.sql;

import dev.rowan.ast.ClausedStatement;
import dev.rowan.ast.CustomClause;
import dev.rowan.ast.StatementNode;
import dev.rowan.dialect.Dialect;
import dev.rowan.render.CompiledSql;
import java.util.ArrayList;
import java.util.List;

/// A command with clauses of the user's own; rendered once per dialect.
final class ClausedCommand implements Command {
  private final Command command;
  private final List<CustomClause> clauses;
  private final Rendered rendered = new Rendered();

  ClausedCommand(Command command, List<CustomClause> clauses) {
    this.command = command;
    this.clauses = List.copyOf(clauses);
  }

  @Override
  public Command clause(CustomClause clause) {
    List<CustomClause> more = new ArrayList<>(clauses);
    more.add(clause);
    return new ClausedCommand(command, more);
  }

  @Override
  public StatementNode node() {
    return new ClausedStatement(command.node(), clauses);
  }

  @Override
  public boolean vacuous() {
    return command.vacuous();
  }

  @Override
  public CompiledSql compile(Dialect dialect) {
    return rendered.compile(this::node, dialect);
  }

  @Override
  public String toString() {
    return Rendered.text(this);
  }
}
