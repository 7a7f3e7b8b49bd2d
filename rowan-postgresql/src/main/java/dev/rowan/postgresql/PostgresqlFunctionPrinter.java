package dev.rowan.postgresql;

import dev.rowan.ast.AggregateCall;
import dev.rowan.ast.ArrayFunction;
import dev.rowan.ast.Call;
import dev.rowan.ast.JsonFunction;
import dev.rowan.render.FunctionPrinter;
import dev.rowan.render.Printing;

/// PostgreSQL's spelling of calls.
final class PostgresqlFunctionPrinter extends FunctionPrinter {
  PostgresqlFunctionPrinter(Printing out) {
    super(out);
  }

  @Override
  protected String functionName(String function) {
    return switch (function) {
      case JsonFunction.ARRAY_AGGREGATE -> "jsonb_agg";
      case JsonFunction.OBJECT_AGGREGATE -> "jsonb_object_agg";
      default -> super.functionName(function);
    };
  }

  @Override
  public void aggregate(AggregateCall call) {
    if (call.function().equals(JsonFunction.ROWS_AGGREGATE)) {
      new PostgresqlRows(out).aggregate(call);
    } else {
      super.aggregate(call);
    }
  }

  @Override
  protected void json(JsonFunction function, Call call) {
    new PostgresqlJson(out).call(function, call);
  }

  @Override
  protected void array(ArrayFunction function, Call call) {
    new PostgresqlArrays(out).call(function, call);
  }
}
