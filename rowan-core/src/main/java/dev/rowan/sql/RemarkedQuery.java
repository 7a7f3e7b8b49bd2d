package dev.rowan.sql;

import dev.rowan.ast.CustomClause;
import dev.rowan.ast.StatementNode;
import dev.rowan.dialect.Dialect;
import dev.rowan.render.CompiledSql;

/// A query with a comment behind it.
record RemarkedQuery<R>(Query<R> query, Remark own) implements Query<R> {
  @Override
  public Query<R> comment(String text) {
    return new RemarkedQuery<>(query, own.comment(text));
  }

  @Override
  public Query<R> tag(String key, String value) {
    return new RemarkedQuery<>(query, own.tag(key, value));
  }

  @Override
  public Query<R> clause(CustomClause clause) {
    return new RemarkedQuery<>(query.clause(clause), own);
  }

  @Override
  public StatementNode node() {
    return query.node();
  }

  @Override
  public Remark remark() {
    return query.remark().and(own);
  }

  @Override
  public Statement bare() {
    return query.bare();
  }

  @Override
  public CompiledSql compile(Dialect dialect) {
    return remark().behind(bare().compile(dialect));
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
    return query + " " + own;
  }
}
