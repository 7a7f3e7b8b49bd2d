package dev.rowan.sqlite;

import dev.rowan.ast.AggregateCall;
import dev.rowan.ast.Call;
import dev.rowan.ast.Extract;
import dev.rowan.ast.JsonFunction;
import dev.rowan.render.FunctionPrinter;
import dev.rowan.render.Printing;
import dev.rowan.type.BasicType;
import dev.rowan.type.SqlType;

/// SQLite's spelling of calls.
final class SqliteFunctionPrinter extends FunctionPrinter {
  SqliteFunctionPrinter(Printing out) {
    super(out);
  }

  @Override
  public void extract(Extract extract) {
    String format =
        switch (extract.part()) {
          case YEAR -> "%Y";
          case MONTH -> "%m";
          case DAY -> "%d";
          case HOUR -> "%H";
          case MINUTE -> "%M";
        };
    out.text("cast(strftime('").text(format).text("', ");
    out.expressions().print(extract.operand());
    out.text(") as integer)");
  }

  @Override
  protected String now(SqlType<?> type) {
    if (!(type instanceof BasicType<?> basic)) {
      return instant();
    }
    return switch (basic.kind()) {
      case DATE -> "date('now', 'localtime')";
      case TIME -> "strftime('%H:%M:%f000000', 'now', 'localtime')";
      case TIMESTAMP -> "strftime('%Y-%m-%dT%H:%M:%f000000', 'now', 'localtime')";
      case BOOLEAN, SMALLINT, INTEGER, BIGINT, REAL, DOUBLE, TIMESTAMPTZ, INTERVAL, UUID, BYTES ->
          instant();
    };
  }

  // SQLite counts milliseconds; the stored form has nine digits.
  private static String instant() {
    return "strftime('%Y-%m-%dT%H:%M:%f000000Z', 'now')";
  }

  @Override
  protected String functionName(String function) {
    return switch (function) {
      case JsonFunction.ARRAY_AGGREGATE -> "json_group_array";
      case JsonFunction.OBJECT_AGGREGATE -> "json_group_object";
      default -> super.functionName(function);
    };
  }

  @Override
  public void aggregate(AggregateCall call) {
    if (call.function().equals(JsonFunction.ROWS_AGGREGATE)) {
      new SqliteRows(out).aggregate(call);
    } else {
      super.aggregate(call);
    }
  }

  @Override
  protected void json(JsonFunction function, Call call) {
    new SqliteJson(out).call(function, call);
  }

  @Override
  protected void arguments(AggregateCall call) {
    if (call.function().equals(JsonFunction.ARRAY_AGGREGATE)
        || call.function().equals(JsonFunction.OBJECT_AGGREGATE)) {
      new SqliteJson(out).elements(call.arguments());
    } else {
      super.arguments(call);
    }
  }
}
