package dev.rowan.random;

import dev.rowan.model.Cell;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// An expression, and what it means for a row; null is SQL's null.
///
/// `most` bounds what comes out: a number's magnitude, a text's length. Trees grow only where the
/// bound stays far from overflow.
record Tree<T, S>(S sql, Function<Cell, @Nullable T> meaning, long most) {
  @Nullable T of(Cell row) {
    return meaning.apply(row);
  }
}
