package dev.rowan.ast;

import java.util.Optional;

/// The operators of the tree: spelling, how tightly they bind, and what negates or mirrors them.
///
/// Precedence follows the servers' common ground; where servers disagree about a neighbour (`||`
/// beside `+`, one comparison inside another) the operator is not [#associative()] with it and the
/// printer writes parentheses. PostgreSQL manual §4.1.6, SQLite "SQL Language Expressions".
public enum Operator {
  /// `a or b`.
  OR("or", 1),
  /// `a and b`.
  AND("and", 2),
  /// `not a`.
  NOT("not", 3),
  /// `a = b`.
  EQ("=", 4),
  /// `a <> b`.
  NE("<>", 4),
  /// `a < b`.
  LT("<", 4),
  /// `a <= b`.
  LE("<=", 4),
  /// `a > b`.
  GT(">", 4),
  /// `a >= b`.
  GE(">=", 4),
  /// `a is distinct from b`: unequal, where two nulls are equal.
  IS_DISTINCT_FROM("is distinct from", 4),
  /// `a is not distinct from b`: equal, where two nulls are equal.
  IS_NOT_DISTINCT_FROM("is not distinct from", 4),
  /// `a is null`.
  IS_NULL("is null", 4),
  /// `a is not null`.
  IS_NOT_NULL("is not null", 4),
  /// `a || b`.
  CONCAT("||", 5),
  /// `a + b`.
  PLUS("+", 6),
  /// `a - b`.
  MINUS("-", 6),
  /// `a * b`.
  TIMES("*", 7),
  /// `a / b`; for integers the quotient is truncated toward zero on every dialect.
  DIVIDE("/", 7),
  /// `a % b`; the sign of the dividend.
  MODULO("%", 7),
  /// `-a`.
  NEGATE("-", 8);

  private final String symbol;
  private final int precedence;

  Operator(String symbol, int precedence) {
    this.symbol = symbol;
    this.precedence = precedence;
  }

  /// The standard spelling.
  public String symbol() {
    return symbol;
  }

  /// How tightly the operator binds; higher binds tighter.
  public int precedence() {
    return precedence;
  }

  /// Whether `(a op b) op c` and `a op (b op c)` are one value, so that nesting needs no
  /// parentheses.
  public boolean associative() {
    return this == OR || this == AND || this == CONCAT;
  }

  /// Whether a chain `a op b op c` is read from the left by every server.
  public boolean leftToRight() {
    return this == PLUS || this == MINUS || this == TIMES || this == DIVIDE || this == MODULO;
  }

  /// Whether the operator compares two values.
  public boolean comparison() {
    return precedence == 4 && this != IS_NULL && this != IS_NOT_NULL;
  }

  /// The operator that is true where this one is false, null staying null.
  public Optional<Operator> negated() {
    return Optional.ofNullable(
        switch (this) {
          case EQ -> NE;
          case NE -> EQ;
          case LT -> GE;
          case GE -> LT;
          case GT -> LE;
          case LE -> GT;
          case IS_DISTINCT_FROM -> IS_NOT_DISTINCT_FROM;
          case IS_NOT_DISTINCT_FROM -> IS_DISTINCT_FROM;
          case IS_NULL -> IS_NOT_NULL;
          case IS_NOT_NULL -> IS_NULL;
          case OR, AND, NOT, CONCAT, PLUS, MINUS, TIMES, DIVIDE, MODULO, NEGATE -> null;
        });
  }

  /// The comparison that holds with the sides exchanged: `a < b` is `b > a`.
  public Operator flipped() {
    return switch (this) {
      case LT -> GT;
      case GT -> LT;
      case LE -> GE;
      case GE -> LE;
      case OR,
          AND,
          NOT,
          EQ,
          NE,
          IS_DISTINCT_FROM,
          IS_NOT_DISTINCT_FROM,
          IS_NULL,
          IS_NOT_NULL,
          CONCAT,
          PLUS,
          MINUS,
          TIMES,
          DIVIDE,
          MODULO,
          NEGATE ->
          this;
    };
  }
}
