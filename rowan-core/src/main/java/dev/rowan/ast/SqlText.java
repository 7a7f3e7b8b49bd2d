package dev.rowan.ast;

import dev.rowan.type.QualifiedName;

/// Where a [CustomExpression] writes itself.
public interface SqlText {
  /// Writes SQL text as it is.
  SqlText text(String sql);

  /// Writes `expression`, in parentheses where it is not a single term.
  SqlText expression(Expression expression);

  /// Writes `expression`, in parentheses unless it binds at least as tightly as `precedence` on the
  /// scale of [Operator#precedence()].
  SqlText operand(Expression expression, int precedence);

  /// Writes an identifier, in quotes where needed.
  SqlText name(QualifiedName name);

  /// Writes an operator; one with `#` or `?` in it is refused where these mean something else.
  SqlText operator(String symbol);

  /// The name of the dialect that is printed, such as `postgresql`: for expressions that are
  /// spelled differently.
  String dialect();
}
