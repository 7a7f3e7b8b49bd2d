package dev.rowan.sql;

import dev.rowan.ast.StatementNode;
import dev.rowan.dialect.Dialect;
import dev.rowan.render.CompiledSql;

/// A command given by its node; rendered once per dialect.
final class NodeCommand implements Command {
  private final StatementNode node;
  private final Rendered rendered = new Rendered();

  NodeCommand(StatementNode node) {
    this.node = node;
  }

  @Override
  public StatementNode node() {
    return node;
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
