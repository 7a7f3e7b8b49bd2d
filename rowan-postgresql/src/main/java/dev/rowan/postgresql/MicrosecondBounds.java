package dev.rowan.postgresql;

import dev.rowan.ast.Between;
import dev.rowan.ast.Bind;
import dev.rowan.ast.Expression;
import dev.rowan.ast.Infix;
import dev.rowan.ast.Operator;
import dev.rowan.ast.Rewriter;
import dev.rowan.ast.StatementNode;
import dev.rowan.render.Rewrite;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.Set;

/// `time < 12:00:00.000000001` -> `time < 12:00:00.000001`, `time <= …001` -> `time <= 12:00:00`
///
/// PostgreSQL keeps microseconds, and a Java clock may give nanoseconds. An ordering against such a
/// moment is the same ordering against the next microsecond above (`<`, `>=`) or below (`<=`, `>`),
/// exactly. Equality with it, and storing it, stay an error: it is not what would be found.
@SuppressWarnings("ReferenceEquality") // the same object says that nothing changed
final class MicrosecondBounds implements Rewrite {
  private static final Set<Class<?>> MOMENTS =
      Set.of(Instant.class, LocalDateTime.class, LocalTime.class);

  @Override
  public StatementNode apply(StatementNode statement) {
    return new Rewriter() {
      @Override
      public Expression expression(Expression before) {
        Expression expression = super.expression(before);
        return switch (expression) {
          case Infix infix when infix.operator().comparison() -> bounded(infix);
          case Between between ->
              new Between(
                  between.value(),
                  bounded(between.low(), Operator.GE),
                  bounded(between.high(), Operator.LE),
                  between.negated());
          default -> expression;
        };
      }
    }.statement(statement);
  }

  private static Expression bounded(Infix comparison) {
    Operator operator = comparison.operator();
    Expression right = bounded(comparison.right(), operator);
    Expression left = bounded(comparison.left(), operator.flipped());
    boolean same = right == comparison.right() && left == comparison.left();
    return same ? comparison : Infix.condition(operator, left, right);
  }

  /// `side` as the right side of `operator`.
  private static Expression bounded(Expression side, Operator operator) {
    if (!(side instanceof Bind bind) || !MOMENTS.contains(bind.type().javaType())) {
      return side;
    }
    return switch (operator) {
      case LT, GE -> bind.mapped(value -> rounded(value, true));
      case LE, GT -> bind.mapped(value -> rounded(value, false));
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
          side;
    };
  }

  private static Object rounded(Object value, boolean up) {
    return switch (value) {
      case Instant time -> rounded(time, time.truncatedTo(ChronoUnit.MICROS), up);
      case LocalDateTime time -> rounded(time, time.truncatedTo(ChronoUnit.MICROS), up);
      case LocalTime time -> rounded(time, time.truncatedTo(ChronoUnit.MICROS), up);
      default -> value;
    };
  }

  private static Temporal rounded(Temporal exact, Temporal below, boolean up) {
    return exact.equals(below) || !up ? below : below.plus(1, ChronoUnit.MICROS);
  }
}
