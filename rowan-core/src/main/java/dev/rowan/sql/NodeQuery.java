package dev.rowan.sql;

import dev.rowan.ast.StatementNode;

/// A query given by its node and the way its rows are read.
record NodeQuery<R>(StatementNode node, Fetch<R> fetch, boolean vacuous) implements Query<R> {
  NodeQuery(StatementNode node, Fetch<R> fetch) {
    this(node, fetch, false);
  }

  @Override
  public String toString() {
    return Rendered.text(this);
  }
}
