package dev.rowan.sqlite;

import dev.rowan.ast.AggregateCall;
import dev.rowan.ast.Call;
import dev.rowan.ast.Extract;
import dev.rowan.ast.JsonFunction;
import dev.rowan.render.FunctionForms;
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
  protected FunctionForms forms() {
    return SqliteForms.ALL;
  }

  @Override
  public void extract(Extract extract) {
    switch (extract.part()) {
      case YEAR -> extract("cast(strftime('%Y', ", extract, ") as integer)");
      case QUARTER -> extract("((cast(strftime('%m', ", extract, ") as integer) + 2) / 3)");
      case MONTH -> extract("cast(strftime('%m', ", extract, ") as integer)");
      case WEEK_YEAR -> extract("cast(strftime('%G', ", extract, ") as integer)");
      case WEEK -> extract("cast(strftime('%V', ", extract, ") as integer)");
      case DAY -> extract("cast(strftime('%d', ", extract, ") as integer)");
      case DAY_OF_WEEK -> extract("cast(strftime('%u', ", extract, ") as integer)");
      case DAY_OF_YEAR -> extract("cast(strftime('%j', ", extract, ") as integer)");
      case HOUR -> extract("cast(strftime('%H', ", extract, ") as integer)");
      case MINUTE -> extract("cast(strftime('%M', ", extract, ") as integer)");
      case SECOND -> extract("cast(strftime('%S', ", extract, ") as integer)");
      case MICROSECOND -> {
        boolean time = extract.operand().type().equals(SqlType.TIME);
        extract("cast(substr(", extract, time ? ", 10, 6) as integer)" : ", 21, 6) as integer)");
      }
    }
  }

  private void extract(String before, Extract extract, String after) {
    out.text(before);
    out.expressions().print(extract.operand());
    out.text(after);
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
