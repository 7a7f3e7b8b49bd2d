package dev.rowan.sqlite;

import dev.rowan.ast.Bind;
import dev.rowan.ast.Call;
import dev.rowan.ast.Expression;
import dev.rowan.ast.Infix;
import dev.rowan.ast.Operator;
import dev.rowan.ast.Rewriter;
import dev.rowan.ast.StatementNode;
import dev.rowan.render.Feature;
import dev.rowan.render.Rewrite;
import dev.rowan.render.UnsupportedFeature;
import dev.rowan.type.SqlType;
import java.time.Duration;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// `instant + interval '90 seconds'` -> `strftime('%Y-%m-%dT%H:%M:%S', substr(instant, 1, 19), '+90
/// seconds') || substr(instant, 20)`
///
/// The digits after the second are carried over as text, so none is lost. Months end as in
/// PostgreSQL: 31 January plus one month is the last day of February (`floor`). SQLite lacks
/// [Feature#INTERVAL_ARITHMETIC].
final class AmountAsModifiers implements Rewrite {
  @Override
  public StatementNode apply(StatementNode statement) {
    return new Rewriter() {
      @Override
      public Expression expression(Expression before) {
        Expression expression = super.expression(before);
        return expression instanceof Infix sum
                && (sum.operator() == Operator.PLUS || sum.operator() == Operator.MINUS)
                && sum.right() instanceof Bind amount
                && amount.type().equals(SqlType.INTERVAL)
            ? moved(sum, amount)
            : expression;
      }
    }.statement(statement);
  }

  private static Expression moved(Infix sum, Bind amount) {
    List<Expression> modifiers = modifiers(amount, sum.operator() == Operator.MINUS ? -1 : 1);
    SqlType<?> type = sum.type();
    if (type.equals(SqlType.DATE)) {
      return call("date", SqlType.DATE, sum.left(), modifiers);
    }
    boolean time = type.equals(SqlType.TIME);
    int seconds = time ? 8 : 19;
    Expression whole = Call.of("substr", SqlType.TEXT, sum.left(), number(1), number(seconds));
    Expression rest = Call.of("substr", SqlType.TEXT, sum.left(), number(seconds + 1));
    List<Expression> arguments = new ArrayList<>(List.of(whole));
    arguments.addAll(modifiers);
    Expression moved =
        call("strftime", SqlType.TEXT, text(time ? "%H:%M:%S" : "%Y-%m-%dT%H:%M:%S"), arguments);
    return new Infix(Operator.CONCAT, moved, rest, type);
  }

  private static List<Expression> modifiers(Bind amount, int sign) {
    return switch (amount.value()) {
      case Duration duration when duration.toNanosPart() == 0 ->
          List.of(text("%+d seconds".formatted(sign * duration.toSeconds())));
      case Period period ->
          List.of(
              text("%+d months".formatted(sign * period.toTotalMonths())),
              text("floor"),
              text("%+d days".formatted(sign * period.get(ChronoUnit.DAYS))));
      case null, default ->
          throw new UnsupportedFeature(
              Feature.INTERVAL_ARITHMETIC,
              "sqlite",
              "",
              "it adds whole seconds (a Duration without fraction) and a Period; add the rest in Java");
    };
  }

  private static Expression call(
      String function, SqlType<?> type, Expression first, List<Expression> more) {
    List<Expression> arguments = new ArrayList<>(List.of(first));
    arguments.addAll(more);
    return new Call(function, arguments, type);
  }

  private static Bind text(String value) {
    return new Bind(value, SqlType.TEXT);
  }

  private static Bind number(int value) {
    return new Bind(value, SqlType.INTEGER);
  }
}
