package dev.rowan.testkit;

import dev.rowan.ast.Bind;
import dev.rowan.ast.StatementNode;
import dev.rowan.dialect.Dialect;
import dev.rowan.render.CompiledSql;
import dev.rowan.sql.Fetch;
import dev.rowan.sql.Query;
import dev.rowan.type.SqlType;
import java.util.List;

/// A query whose text is fixed: printed by another dialect than the database's own, or written by
/// hand.
///
/// Its single column may not be null where it is read by `list`.
public record PrintedQuery<R>(CompiledSql text, Fetch<R> fetch) implements Query<R> {
  /// `query` as `dialect` prints it.
  public static <R> PrintedQuery<R> of(Query<R> query, Dialect dialect) {
    return new PrintedQuery<>(query.compile(dialect), query.fetch());
  }

  /// SQL of one column, and the values of its placeholders.
  public static <T> PrintedQuery<T> of(String sql, SqlType<T> column, Bind... binds) {
    return of(new CompiledSql(sql, List.of(binds)), column);
  }

  /// Compiled SQL of one column.
  public static <T> PrintedQuery<T> of(CompiledSql sql, SqlType<T> column) {
    return new PrintedQuery<>(
        sql, new Fetch<>(row -> row.orNull(1, column), List.of(), List.of(column)));
  }

  @Override
  public StatementNode node() {
    throw new UnsupportedOperationException("only the text is known: " + text);
  }

  @Override
  public CompiledSql compile(Dialect dialect) {
    return text;
  }
}
