package dev.rowan.postgresql;

import dev.rowan.ast.Call;
import dev.rowan.ast.Cast;
import dev.rowan.ast.DerivedTable;
import dev.rowan.ast.Expression;
import dev.rowan.ast.FromItem;
import dev.rowan.ast.FunctionColumn;
import dev.rowan.ast.FunctionTable;
import dev.rowan.ast.OutputRef;
import dev.rowan.ast.Rewriter;
import dev.rowan.ast.SelectItem;
import dev.rowan.ast.SelectQuery;
import dev.rowan.ast.StatementNode;
import dev.rowan.render.Rewrite;
import dev.rowan.type.Name;
import dev.rowan.type.SqlType;
import java.util.List;

/// `generate_series(a, b, step) as s (value)` over dates -> `lateral (select cast(s.value as date)
/// as value from generate_series(cast(a as timestamp), cast(b as timestamp), step) as s (value)) as
/// s`
///
/// PostgreSQL gives moments in the session's time zone there (manual §9.25).
final class SeriesAsDates implements Rewrite {
  @Override
  public StatementNode apply(StatementNode statement) {
    return new Rewriter() {
      @Override
      public FromItem from(FromItem before) {
        FromItem item = super.from(before);
        return item instanceof FunctionTable table
                && table.series()
                && table.call().type().equals(SqlType.DATE)
            ? dates(table)
            : item;
      }
    }.statement(statement);
  }

  private static DerivedTable dates(FunctionTable table) {
    List<Expression> ends = table.call().arguments();
    var call =
        Call.of(
            table.call().function(),
            SqlType.TIMESTAMP,
            new Cast(ends.get(0), SqlType.TIMESTAMP),
            new Cast(ends.get(1), SqlType.TIMESTAMP),
            ends.get(2));
    Name column = table.columns().getFirst().name();
    var times =
        new FunctionTable(
            call,
            table.alias(),
            List.of(new FunctionColumn(column, SqlType.TIMESTAMP)),
            false,
            false);
    var time = new OutputRef(table.alias(), column, SqlType.TIMESTAMP);
    SelectQuery days =
        SelectQuery.of(List.of(new SelectItem(new Cast(time, SqlType.DATE), column)))
            .withFrom(List.of(times));
    return new DerivedTable(days, table.alias(), true);
  }
}
