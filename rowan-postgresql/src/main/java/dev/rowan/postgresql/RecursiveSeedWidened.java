package dev.rowan.postgresql;

import dev.rowan.ast.Cast;
import dev.rowan.ast.CommonTable;
import dev.rowan.ast.QueryNode;
import dev.rowan.ast.RawQuery;
import dev.rowan.ast.Rewriter;
import dev.rowan.ast.SelectItem;
import dev.rowan.ast.SelectQuery;
import dev.rowan.ast.SetQuery;
import dev.rowan.ast.StatementNode;
import dev.rowan.ast.ValuesQuery;
import dev.rowan.render.Rewrite;
import dev.rowan.type.CharacterType;
import dev.rowan.type.DecimalType;
import dev.rowan.type.SqlType;

/// `with recursive t as (select name, price …)` -> `with recursive t as (select cast(name as text),
/// cast(price as numeric) …)`
///
/// PostgreSQL takes the column's type from the seed alone and refuses a step that gives `text` or
/// `numeric` where the seed gave `varchar(n)` or `numeric(10, 2)`, as every concatenation and sum
/// does (manual §7.8.2).
final class RecursiveSeedWidened implements Rewrite {
  @Override
  public StatementNode apply(StatementNode statement) {
    return new Casting().statement(statement);
  }

  private static final class Casting extends Rewriter {
    @Override
    public CommonTable commonTable(CommonTable before) {
      CommonTable table = super.commonTable(before);
      return table.recursive() && table.body() instanceof SetQuery set
          ? table.withBody(set.withArms(seed(set.left()), set.right()))
          : table;
    }

    private static QueryNode seed(QueryNode seed) {
      return switch (seed) {
        case SetQuery set -> set.withArms(seed(set.left()), seed(set.right()));
        case SelectQuery select ->
            select.withItems(select.items().stream().map(Casting::widened).toList());
        case RawQuery raw -> raw;
        case ValuesQuery values -> values;
      };
    }

    private static SelectItem widened(SelectItem item) {
      return switch (item.expression().type()) {
        case CharacterType _ -> as(SqlType.TEXT, item);
        case DecimalType _ -> as(SqlType.NUMERIC, item);
        case SqlType<?> _ -> item;
      };
    }

    private static SelectItem as(SqlType<?> type, SelectItem item) {
      boolean already = item.expression() instanceof Cast cast && cast.type().equals(type);
      return already ? item : new SelectItem(new Cast(item.expression(), type), item.label());
    }
  }
}
