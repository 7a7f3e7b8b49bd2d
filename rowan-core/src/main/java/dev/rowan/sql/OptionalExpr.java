package dev.rowan.sql;

import java.util.Optional;

/// An expression selected as an [Optional].
record OptionalExpr<T>(Expr<T> expression) implements Projection<Optional<T>> {
  @Override
  public Selection<Optional<T>> selection() {
    var plain = expression.selection();
    return new Selection<>(
        plain.items(),
        plain.nested(),
        (column, list) -> {
          RowReader<T> reader = plain.placement().at(column, list);
          return row -> Optional.ofNullable(reader.read(row));
        });
  }
}
