package dev.rowan.sql;

import dev.rowan.ast.CustomClause;
import java.util.List;
import java.util.function.Function;

/// A statement that returns rows, each read as one `R`.
public interface Query<R> extends Statement {
  /// How its rows are read.
  Fetch<R> fetch();

  /// The same query with a clause or hint of the user's own ([Custom#clause], [Hints]).
  default Query<R> clause(CustomClause clause) {
    return new ClausedQuery<>(this, List.of(clause));
  }

  /// The same query with a comment behind it, which cannot be broken out of.
  default Query<R> comment(String text) {
    return new RemarkedQuery<>(this, Remark.NONE.comment(text));
  }

  /// The same query with a tag in a comment behind it: `/*key='value'*/` ([Remark]). Tags of the
  /// engine and the transaction stand beside it.
  default Query<R> tag(String key, String value) {
    return new RemarkedQuery<>(this, Remark.NONE.tag(key, value));
  }

  /// The same query with a value for a named parameter of it ([Parameters]).
  ///
  /// @throws dev.rowan.InvalidStatement if `parameter` is none, or has a value already
  default <T> Query<R> bind(Expr<T> parameter, T value) {
    return new BoundQuery<>(this, Bindings.NONE.with(parameter, value));
  }

  /// The same query with null for a named parameter of it.
  default Query<R> bindNull(Expr<?> parameter) {
    return new BoundQuery<>(this, Bindings.NONE.with(parameter, null));
  }

  /// The same statement with every row passed through `mapper`; comes last.
  default <X> Query<X> map(Function<? super R, ? extends X> mapper) {
    return new MappedQuery<>(this, mapper);
  }
}
