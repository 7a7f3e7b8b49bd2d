package dev.rowan.ast;

import java.util.List;

/// The door for expressions of the user's own: an operator or function Rowan does not know.
///
/// An implementation is an immutable value with record equality. Whatever it prints between its
/// children stands as it is in the SQL, so it must not contain anything that came from a caller;
/// the printer puts parentheses around the whole unless it says how tightly it binds.
public non-sealed interface CustomExpression extends Expression {
  /// The expressions inside, in the order in which [#print] writes them.
  List<Expression> children();

  /// The same expression with other children, as many as [#children()] has.
  CustomExpression withChildren(List<Expression> children);

  /// Writes this expression.
  void print(SqlText out);

  /// How tightly it binds, on the scale of [Operator#precedence()].
  ///
  /// 0, where that is not known: it stands in parentheses beside anything. [#TERM] for a single
  /// term, such as a call, which needs none.
  default int precedence() {
    return 0;
  }

  /// The precedence of a single term.
  int TERM = 100;
}
