package dev.rowan.sql;

import dev.rowan.ast.Operator;
import org.jspecify.annotations.Nullable;

/// An operator that Rowan does not know: `&&`, `@>`, `<->`.
///
/// How tightly it binds differs between servers, so that parentheses stand round it and round every
/// operand that is no single term, until [#bindingLike] says it. Operands are expressions, queries,
/// or values, as the arguments of [Raw]. Immutable.
public final class CustomOperator {
  private final String symbol;
  private final int precedence;

  CustomOperator(String symbol, int precedence) {
    this.symbol = symbol;
    this.precedence = precedence;
  }

  /// The same operator, binding as tightly as `known` does, and chaining with nothing.
  public CustomOperator bindingLike(Operator known) {
    return new CustomOperator(symbol, known.precedence());
  }

  /// `left operator right`.
  public Untyped infix(@Nullable Object left, @Nullable Object right) {
    return of(CustomOperation.Form.INFIX, left, right);
  }

  /// `operator operand`.
  public Untyped prefix(@Nullable Object operand) {
    return of(CustomOperation.Form.PREFIX, operand);
  }

  /// `operand operator`.
  public Untyped postfix(@Nullable Object operand) {
    return of(CustomOperation.Form.POSTFIX, operand);
  }

  private Untyped of(CustomOperation.Form form, @Nullable Object... operands) {
    var nodes = Fragments.expressions(operands);
    return Untyped.of(type -> new CustomOperation(symbol, form, precedence, nodes, type));
  }
}
