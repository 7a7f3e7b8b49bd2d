package dev.rowan.sqlite;

import dev.rowan.ast.AggregateCall;
import dev.rowan.ast.Bind;
import dev.rowan.ast.Call;
import dev.rowan.ast.Conditions;
import dev.rowan.ast.Expression;
import dev.rowan.ast.InList;
import dev.rowan.ast.InQuery;
import dev.rowan.ast.Infix;
import dev.rowan.ast.JsonFunction;
import dev.rowan.ast.Operator;
import dev.rowan.ast.Prefix;
import dev.rowan.ast.Rewriter;
import dev.rowan.ast.SelectQuery;
import dev.rowan.ast.StatementNode;
import dev.rowan.ast.WindowCall;
import dev.rowan.render.Feature;
import dev.rowan.render.Features;
import dev.rowan.render.Rewrite;
import dev.rowan.render.UnsupportedFeature;
import dev.rowan.type.JsonType;
import dev.rowan.type.SqlType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// `json in (a, b)` -> `json = a or json = b`, `json_arrayagg(x)` -> `nullif(json_group_array(x),
/// '[]')`
///
/// JSON is text in SQLite, so that what compares texts does not compare JSON: equality is printed
/// as a comparison of trees ([SqliteJson#equality]), and what needs the equality of a whole column
/// is refused ([Feature#JSON_GROUPING]). SQLite's aggregates of JSON are empty over no rows, where
/// others are null.
record JsonWithoutEquality(Features features) implements Rewrite {
  @Override
  public StatementNode apply(StatementNode statement) {
    return new Comparing().statement(statement);
  }

  private final class Comparing extends Rewriter {
    @Override
    public Expression expression(Expression before) {
      if (before instanceof WindowCall window && emptied(window.function()) != null) {
        WindowCall inner = (WindowCall) super.expression(withoutAggregate(window));
        return nullIfEmpty(
            new WindowCall(super.expression(window.function()), inner.window()),
            (AggregateCall) window.function());
      }
      Expression expression = super.expression(before);
      return switch (expression) {
        case InList in when isJson(in.value()) && !in.items().isEmpty() -> anyOf(in);
        case InQuery in when isJson(in.value()) -> throw refused();
        case Call call when call.function().equals("nullif") && isJson(call) -> throw refused();
        case AggregateCall call
            when call.distinct() && call.arguments().stream().anyMatch(Comparing::isJson) ->
            throw refused();
        case AggregateCall call when emptied(call) != null -> nullIfEmpty(call, call);
        default -> expression;
      };
    }

    /// The window with a function that stays as it is.
    private static WindowCall withoutAggregate(WindowCall window) {
      return new WindowCall(new Bind(null, SqlType.TEXT), window.window());
    }

    private static @Nullable String emptied(Expression function) {
      if (!(function instanceof AggregateCall call)) {
        return null;
      }
      return switch (call.function()) {
        case JsonFunction.ARRAY_AGGREGATE -> "[]";
        case JsonFunction.OBJECT_AGGREGATE -> "{}";
        default -> null;
      };
    }

    private static Expression nullIfEmpty(Expression value, AggregateCall aggregate) {
      String empty = Objects.requireNonNull(emptied(aggregate));
      return Call.of("nullif", SqlType.JSONB, value, new Bind(empty, SqlType.TEXT));
    }

    private Expression anyOf(InList in) {
      Expression any = null;
      for (Expression item : in.items()) {
        any = Conditions.or(any, Infix.condition(Operator.EQ, in.value(), item));
      }
      Expression condition = Objects.requireNonNull(any);
      return in.negated() ? Prefix.not(condition) : condition;
    }

    @Override
    public SelectQuery select(SelectQuery before) {
      SelectQuery select = super.select(before);
      boolean distinct =
          select.distinct() && select.items().stream().anyMatch(item -> isJson(item.expression()));
      if (distinct || select.groupBy().stream().anyMatch(Comparing::isJson)) {
        throw refused();
      }
      return select;
    }

    private static boolean isJson(Expression expression) {
      return JsonType.isJson(expression.type());
    }

    private UnsupportedFeature refused() {
      return new UnsupportedFeature(
          Feature.JSON_GROUPING,
          features.dialect(),
          features.version(),
          "group by or compare a part of it: field(\"…\").asText()");
    }
  }
}
