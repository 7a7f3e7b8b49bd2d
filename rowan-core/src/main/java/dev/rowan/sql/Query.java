package dev.rowan.sql;

import java.util.function.Function;

/// A statement that returns rows, each read as one `R`.
public interface Query<R> extends Statement {
  /// How its rows are read.
  Fetch<R> fetch();

  /// The same statement with every row passed through `mapper`; comes last.
  default <X> Query<X> map(Function<? super R, ? extends X> mapper) {
    return new MappedQuery<>(this, mapper);
  }
}
