package dev.rowan.sqlite;

import dev.rowan.ast.Bind;
import dev.rowan.ast.Call;
import dev.rowan.ast.Expression;
import dev.rowan.ast.FromItem;
import dev.rowan.ast.FromLeaf;
import dev.rowan.ast.FunctionColumn;
import dev.rowan.ast.FunctionTable;
import dev.rowan.ast.Infix;
import dev.rowan.ast.Operator;
import dev.rowan.ast.OutputRef;
import dev.rowan.ast.Rewriter;
import dev.rowan.ast.SelectQuery;
import dev.rowan.ast.StatementNode;
import dev.rowan.render.Rewrite;
import dev.rowan.render.Substitution;
import dev.rowan.type.Name;
import dev.rowan.type.SqlType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// `select t.v, t.n from unnest(array) with ordinality as t (v, n)` -> `select t.value, t.key + 1
/// from json_each(array) as t`
///
/// An array is a JSON text in SQLite, which lacks [dev.rowan.render.Feature#UNNEST].
final class UnnestAsJsonEach implements Rewrite {
  private static final Name VALUE = new Name("value");
  private static final Name KEY = new Name("key");

  @Override
  public StatementNode apply(StatementNode statement) {
    return new Rewriter() {
      @Override
      public SelectQuery select(SelectQuery before) {
        Map<OutputRef, Expression> columns = new HashMap<>();
        for (FromLeaf leaf : FromItem.leaves(before.from())) {
          if (leaf instanceof FunctionTable table && unnests(table)) {
            rename(table, columns);
          }
        }
        return Substitution.in(super.select(before), columns);
      }

      @Override
      public FromItem from(FromItem before) {
        FromItem item = super.from(before);
        return item instanceof FunctionTable table && unnests(table) ? eachOf(table) : item;
      }
    }.statement(statement);
  }

  private static boolean unnests(FunctionTable table) {
    return table.call().function().equals("unnest");
  }

  private static void rename(FunctionTable table, Map<OutputRef, Expression> columns) {
    FunctionColumn value = table.columns().getFirst();
    var column = new OutputRef(table.alias(), value.name(), value.type());
    columns.put(column, new OutputRef(table.alias(), VALUE, value.type()));
    if (table.ordinality()) {
      FunctionColumn place = table.columns().getLast();
      var from0 = new OutputRef(table.alias(), KEY, SqlType.BIGINT);
      columns.put(
          new OutputRef(table.alias(), place.name(), place.type()),
          new Infix(Operator.PLUS, from0, new Bind(1L, SqlType.BIGINT), SqlType.BIGINT));
    }
  }

  private static FunctionTable eachOf(FunctionTable table) {
    var call = new Call("json_each", table.call().arguments(), table.call().type());
    FunctionColumn value = table.columns().getFirst();
    return new FunctionTable(
        call, table.alias(), List.of(new FunctionColumn(VALUE, value.type())), false, false);
  }
}
