package dev.rowan.sql;

import dev.rowan.ast.CustomClause;
import dev.rowan.ast.StatementNode;
import dev.rowan.dialect.Dialect;
import dev.rowan.render.CompiledSql;
import java.util.function.Function;

/// A query whose rows are passed through a function.
record MappedQuery<Q, R>(Query<Q> query, Function<? super Q, ? extends R> mapper)
    implements Query<R> {
  @Override
  public Query<R> clause(CustomClause clause) {
    return new MappedQuery<>(query.clause(clause), mapper);
  }

  @Override
  public StatementNode node() {
    return query.node();
  }

  @Override
  public Remark remark() {
    return query.remark();
  }

  @Override
  public Statement bare() {
    return query.bare();
  }

  @Override
  public CompiledSql compile(Dialect dialect) {
    return query.compile(dialect);
  }

  @Override
  public boolean vacuous() {
    return query.vacuous();
  }

  @Override
  public Fetch<R> fetch() {
    Fetch<Q> plain = query.fetch();
    RowReader<Q> reader = plain.reader();
    return new Fetch<>(
        row -> {
          Q value = reader.read(row);
          return value == null ? null : mapper.apply(value);
        },
        plain.nested(),
        plain.types(),
        plain.labels());
  }

  @Override
  public String toString() {
    return query.toString();
  }
}
