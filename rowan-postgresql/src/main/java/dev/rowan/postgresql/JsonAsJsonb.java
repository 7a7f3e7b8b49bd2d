package dev.rowan.postgresql;

import dev.rowan.ast.Call;
import dev.rowan.ast.Cast;
import dev.rowan.ast.Expression;
import dev.rowan.ast.InList;
import dev.rowan.ast.Infix;
import dev.rowan.ast.Rewriter;
import dev.rowan.ast.SelectItem;
import dev.rowan.ast.SelectQuery;
import dev.rowan.ast.StatementNode;
import dev.rowan.render.Rewrite;
import dev.rowan.type.JsonType;
import dev.rowan.type.SqlType;
import java.util.List;

/// `a = b` over `json` -> `cast(a as jsonb) = cast(b as jsonb)`, `group by a` -> `group by cast(a
/// as jsonb)`
///
/// PostgreSQL's `json` has no equality, its `jsonb` has (manual §8.14).
final class JsonAsJsonb implements Rewrite {
  @Override
  public StatementNode apply(StatementNode statement) {
    return new Casting().statement(statement);
  }

  private static final class Casting extends Rewriter {
    @Override
    public Expression expression(Expression before) {
      Expression expression = super.expression(before);
      return switch (expression) {
        case Infix infix when infix.operator().comparison() && isJson(infix.left()) ->
            new Infix(infix.operator(), jsonb(infix.left()), jsonb(infix.right()), infix.type());
        case InList in when isJson(in.value()) ->
            new InList(
                jsonb(in.value()), in.items().stream().map(Casting::jsonb).toList(), in.negated());
        case Call call when call.function().equals("nullif") && isJson(call) ->
            new Call("nullif", call.arguments().stream().map(Casting::jsonb).toList(), call.type());
        default -> expression;
      };
    }

    @Override
    public SelectQuery select(SelectQuery before) {
      SelectQuery select = super.select(before);
      if (!select.distinct() && select.groupBy().isEmpty()) {
        return select;
      }
      List<SelectItem> items =
          select.items().stream()
              .map(item -> new SelectItem(jsonb(item.expression()), item.label()))
              .toList();
      return select
          .withItems(items)
          .withGroupBy(select.groupBy().stream().map(Casting::jsonb).toList());
    }

    private static boolean isJson(Expression expression) {
      return JsonType.isJson(expression.type());
    }

    private static Expression jsonb(Expression expression) {
      return isJson(expression) && !JsonType.binary(expression.type())
          ? new Cast(expression, SqlType.JSONB)
          : expression;
    }
  }
}
