package dev.rowan.postgresql;

import dev.rowan.ast.Cast;
import dev.rowan.ast.CommonTable;
import dev.rowan.ast.Expression;
import dev.rowan.ast.Rewriter;
import dev.rowan.ast.SelectItem;
import dev.rowan.ast.SelectQuery;
import dev.rowan.ast.SetQuery;
import dev.rowan.ast.StatementNode;
import dev.rowan.render.Rewrite;
import dev.rowan.type.CharacterType;
import dev.rowan.type.SqlType;
import java.util.List;

/// `with recursive t as (select name …)` -> `with recursive t as (select cast(name as text) …)`
///
/// PostgreSQL takes the column's type from the seed alone and refuses a step that gives `text`
/// where the seed gave `varchar(n)`, as every concatenation does (manual §7.8.2).
final class RecursiveTextAsText implements Rewrite {
  @Override
  public StatementNode apply(StatementNode statement) {
    return new Casting().statement(statement);
  }

  private static final class Casting extends Rewriter {
    @Override
    public CommonTable commonTable(CommonTable before) {
      CommonTable table = super.commonTable(before);
      if (table.recursive()
          && table.body() instanceof SetQuery set
          && set.left() instanceof SelectQuery seed) {
        List<SelectItem> items = seed.items().stream().map(Casting::asText).toList();
        var body = new SetQuery(set.operator(), seed.withItems(items), set.right());
        return new CommonTable(table.name(), table.columns(), body, true);
      }
      return table;
    }

    private static SelectItem asText(SelectItem item) {
      Expression expression = item.expression();
      return expression.type() instanceof CharacterType && !(expression instanceof Cast)
          ? new SelectItem(new Cast(expression, SqlType.TEXT), item.label())
          : item;
    }
  }
}
