package dev.rowan.sql;

import dev.rowan.ast.CustomClause;
import dev.rowan.ast.StatementNode;
import dev.rowan.dialect.Dialect;
import dev.rowan.render.CompiledSql;

/// A command with a comment behind it.
record RemarkedCommand(Command command, Remark own) implements Command {
  @Override
  public Command comment(String text) {
    return new RemarkedCommand(command, own.comment(text));
  }

  @Override
  public Command tag(String key, String value) {
    return new RemarkedCommand(command, own.tag(key, value));
  }

  @Override
  public Command clause(CustomClause clause) {
    return new RemarkedCommand(command.clause(clause), own);
  }

  @Override
  public StatementNode node() {
    return command.node();
  }

  @Override
  public Remark remark() {
    return command.remark().and(own);
  }

  @Override
  public Statement bare() {
    return command.bare();
  }

  @Override
  public CompiledSql compile(Dialect dialect) {
    return remark().behind(bare().compile(dialect));
  }

  @Override
  public boolean vacuous() {
    return command.vacuous();
  }

  @Override
  public String toString() {
    return command + " " + own;
  }
}
