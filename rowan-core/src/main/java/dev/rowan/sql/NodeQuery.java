package dev.rowan.sql;

import dev.rowan.ast.StatementNode;
import dev.rowan.dialect.Dialect;
import dev.rowan.render.CompiledSql;

/// A query given by its node and the way its rows are read; rendered once per dialect.
final class NodeQuery<R> implements Query<R> {
  private final StatementNode node;
  private final Fetch<R> fetch;
  private final boolean vacuous;
  private final Rendered rendered = new Rendered();

  NodeQuery(StatementNode node, Fetch<R> fetch, boolean vacuous) {
    this.node = node;
    this.fetch = fetch;
    this.vacuous = vacuous;
  }

  @Override
  public StatementNode node() {
    return node;
  }

  @Override
  public Fetch<R> fetch() {
    return fetch;
  }

  @Override
  public boolean vacuous() {
    return vacuous;
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
