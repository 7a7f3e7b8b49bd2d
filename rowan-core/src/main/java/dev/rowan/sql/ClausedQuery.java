package dev.rowan.sql;

import dev.rowan.ast.ClausedStatement;
import dev.rowan.ast.CustomClause;
import dev.rowan.ast.StatementNode;
import dev.rowan.dialect.Dialect;
import dev.rowan.render.CompiledSql;
import java.util.ArrayList;
import java.util.List;

/// A query with clauses of the user's own; rendered once per dialect.
final class ClausedQuery<R> implements Query<R> {
  private final Query<R> query;
  private final List<CustomClause> clauses;
  private final Rendered rendered = new Rendered();

  ClausedQuery(Query<R> query, List<CustomClause> clauses) {
    this.query = query;
    this.clauses = List.copyOf(clauses);
  }

  @Override
  public Query<R> clause(CustomClause clause) {
    List<CustomClause> more = new ArrayList<>(clauses);
    more.add(clause);
    return new ClausedQuery<>(query, more);
  }

  @Override
  public StatementNode node() {
    return new ClausedStatement(query.node(), clauses);
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
  public CompiledSql compile(Dialect dialect) {
    return rendered.compile(this::node, dialect);
  }

  @Override
  public String toString() {
    return Rendered.text(this);
  }
}
