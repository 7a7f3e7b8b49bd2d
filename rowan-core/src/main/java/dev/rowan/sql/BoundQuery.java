package dev.rowan.sql;

import dev.rowan.ast.CustomClause;
import dev.rowan.ast.StatementNode;
import dev.rowan.dialect.Dialect;
import dev.rowan.render.CompiledSql;

/// A query with values for its named parameters; rendered as the query itself is.
record BoundQuery<R>(Query<R> query, Bindings bindings) implements Query<R> {
  @Override
  public <T> Query<R> bind(Expr<T> parameter, T value) {
    return new BoundQuery<>(query, bindings.with(parameter, value));
  }

  @Override
  public Query<R> bindNull(Expr<?> parameter) {
    return new BoundQuery<>(query, bindings.with(parameter, null));
  }

  @Override
  public Query<R> clause(CustomClause clause) {
    return new BoundQuery<>(query.clause(clause), bindings);
  }

  @Override
  public StatementNode node() {
    return bindings.in(query.node());
  }

  @Override
  public Remark remark() {
    return query.remark();
  }

  @Override
  public Statement bare() {
    return query instanceof RemarkedQuery<R> remarked
        ? new BoundQuery<>(remarked.query(), bindings)
        : this;
  }

  @Override
  public CompiledSql compile(Dialect dialect) {
    return bindings.in(query.compile(dialect));
  }

  @Override
  public Fetch<R> fetch() {
    return query.fetch();
  }

  @Override
  public boolean vacuous() {
    return query.vacuous();
  }

  @Override
  public String toString() {
    return query.toString();
  }
}
