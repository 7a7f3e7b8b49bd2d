package dev.rowan.ast;

import dev.rowan.type.SqlType;

/// `operator operand`: `not a`, `-a`.
public record Prefix(Operator operator, Expression operand, SqlType<?> type) implements Expression {
  /// `not condition`, simplified: a double negation cancels and a comparison turns into its
  /// opposite.
  public static Expression not(Expression condition) {
    return switch (condition) {
      case BooleanConstant constant -> new BooleanConstant(!constant.value());
      case Prefix prefix when prefix.operator() == Operator.NOT -> prefix.operand();
      case Infix infix when infix.operator().negated().isPresent() ->
          Infix.condition(infix.operator().negated().get(), infix.left(), infix.right());
      case Postfix postfix when postfix.operator().negated().isPresent() ->
          new Postfix(postfix.operand(), postfix.operator().negated().get());
      case InList in -> new InList(in.value(), in.items(), !in.negated());
      case InQuery in -> new InQuery(in.value(), in.query(), !in.negated());
      case Like like -> new Like(like.value(), like.pattern(), !like.negated());
      case Between between ->
          new Between(between.value(), between.low(), between.high(), !between.negated());
      // Not a traversal: every other node is negated as it stands.
      default -> new Prefix(Operator.NOT, condition, SqlType.BOOLEAN);
    };
  }
}
