package dev.rowan.sql;

import dev.rowan.ast.CustomClause;
import dev.rowan.ast.StatementNode;
import dev.rowan.dialect.Dialect;
import dev.rowan.render.CompiledSql;

/// A command with values for its named parameters; rendered as the command itself is.
record BoundCommand(Command command, Bindings bindings) implements Command {
  @Override
  public <T> Command bind(Expr<T> parameter, T value) {
    return new BoundCommand(command, bindings.with(parameter, value));
  }

  @Override
  public Command bindNull(Expr<?> parameter) {
    return new BoundCommand(command, bindings.with(parameter, null));
  }

  @Override
  public Command clause(CustomClause clause) {
    return new BoundCommand(command.clause(clause), bindings);
  }

  @Override
  public StatementNode node() {
    return bindings.in(command.node());
  }

  @Override
  public Remark remark() {
    return command.remark();
  }

  @Override
  public Statement bare() {
    return command instanceof RemarkedCommand remarked
        ? new BoundCommand(remarked.command(), bindings)
        : this;
  }

  @Override
  public CompiledSql compile(Dialect dialect) {
    return bindings.in(command.compile(dialect));
  }

  @Override
  public boolean vacuous() {
    return command.vacuous();
  }

  @Override
  public String toString() {
    return command.toString();
  }
}
