package dev.rowan.sql;

import dev.rowan.ast.Expression;
import dev.rowan.type.Name;
import java.util.Arrays;

/// A value of a type without operators of its own: an identifier, an enum, bytes, a class of the
/// user's.
public interface ValueExpr<T> extends TypedExpr<T, ValueExpr<T>> {
  @Override
  default ValueExpr<T> typed(Expression node) {
    return Views.value(node, type());
  }

  /// `this in (value, …)`; false where there are none.
  @SuppressWarnings("unchecked") // the array is read only
  default BoolExpr in(T... values) {
    return in(Arrays.asList(values));
  }

  @Override
  default ValueExpr<T> as(String label) {
    return new Views.OfValue<>(node(), type(), new Name(label));
  }
}
