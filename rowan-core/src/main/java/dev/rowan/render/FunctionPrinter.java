package dev.rowan.render;

import dev.rowan.ast.AggregateCall;
import dev.rowan.ast.ArrayFunction;
import dev.rowan.ast.Call;
import dev.rowan.ast.Expression;
import dev.rowan.ast.Extract;
import dev.rowan.ast.JsonFunction;
import dev.rowan.ast.OrderedSetCall;
import dev.rowan.ast.WindowCall;
import dev.rowan.type.BasicType;
import dev.rowan.type.SqlType;

/// Prints calls of functions, aggregates and window functions in standard SQL; dialects override
/// the names and forms they spell differently.
public class FunctionPrinter {
  /// The standard spellings.
  public static final FunctionForms STANDARD = StandardForms.ALL;

  /// Where this printer writes.
  protected final Printing out;

  /// A printer that writes to `out`.
  public FunctionPrinter(Printing out) {
    this.out = out;
  }

  /// `function(argument, …)`; the present moment is a keyword of its own.
  public void call(Call call) {
    if (call.function().equals("now")) {
      out.text(now(call.type()));
      return;
    }
    if (call.function().equals("inserted")) {
      out.features()
          .require(
              Feature.UPSERT_OUTCOME,
              "insert with onConflict().ignore(), and update where the count is 0, in one"
                  + " transaction");
      // A row version that replaces none has no transaction that ended another (PostgreSQL, 5.6).
      out.text("(xmax = 0)");
      return;
    }
    JsonFunction json = JsonFunction.of(call);
    if (json != null) {
      json(json, call);
      return;
    }
    ArrayFunction array = ArrayFunction.of(call);
    if (array != null) {
      requireArrays();
      array(array, call);
      return;
    }
    plain(call);
  }

  private void requireArrays() {
    out.features()
        .require(
            Feature.ARRAYS,
            "keep the elements as rows of a table, or turn the array into rows by unnest(…) in"
                + " from");
  }

  /// A call that is about arrays.
  protected void array(ArrayFunction function, Call call) {
    plain(call);
  }

  private void plain(Call call) {
    String form = forms().of(call);
    if (form != null && form.indexOf('(') >= 0) {
      FunctionForms.print(out, form, call.arguments());
      return;
    }
    out.text(functionName(call.function())).text('(');
    out.expressions().list(call.arguments());
    out.text(')');
  }

  /// A call that is about JSON. Standard SQL has other forms; here it prints as it is called in the
  /// tree.
  protected void json(JsonFunction function, Call call) {
    plain(call);
  }

  /// How this dialect spells functions; those of its own stand [FunctionForms#over] these.
  protected FunctionForms forms() {
    return STANDARD;
  }

  /// What this dialect calls Rowan's `function`.
  protected String functionName(String function) {
    return forms().name(function);
  }

  /// The present moment as `type`.
  protected String now(SqlType<?> type) {
    if (!(type instanceof BasicType<?> basic)) {
      return "current_timestamp";
    }
    return switch (basic.kind()) {
      case DATE -> "current_date";
      case TIME -> "localtime";
      case TIMESTAMP -> "localtimestamp";
      case BOOLEAN, SMALLINT, INTEGER, BIGINT, REAL, DOUBLE, TIMESTAMPTZ, INTERVAL, UUID, BYTES ->
          "current_timestamp";
    };
  }

  /// `function([distinct] argument, …) [filter (where …)]`.
  public void aggregate(AggregateCall call) {
    if (call.function().equals(ArrayFunction.AGGREGATE)) {
      requireArrays();
    }
    out.text(functionName(call.function())).text('(');
    if (call.distinct()) {
      out.text("distinct ");
    }
    if (call.arguments().isEmpty()) {
      out.text('*');
    }
    arguments(call);
    out.expressions().orderBy(call.orderBy(), " order by ");
    out.text(')');
    Expression filter = call.filter();
    if (filter != null) {
      out.text(" filter (where ");
      out.expressions().print(filter);
      out.text(')');
    }
  }

  /// The arguments of an aggregate, between commas.
  protected void arguments(AggregateCall call) {
    out.expressions().list(call.arguments());
  }

  /// `extract(part from operand)` as an integer; of a point on the time line, in UTC.
  public void extract(Extract extract) {
    switch (extract.part()) {
      case YEAR -> extract("cast(extract(year from ", extract, ") as integer)");
      case QUARTER -> extract("cast(extract(quarter from ", extract, ") as integer)");
      case MONTH -> extract("cast(extract(month from ", extract, ") as integer)");
      case WEEK_YEAR -> extract("cast(extract(isoyear from ", extract, ") as integer)");
      case WEEK -> extract("cast(extract(week from ", extract, ") as integer)");
      case DAY -> extract("cast(extract(day from ", extract, ") as integer)");
      case DAY_OF_WEEK -> extract("cast(extract(isodow from ", extract, ") as integer)");
      case DAY_OF_YEAR -> extract("cast(extract(doy from ", extract, ") as integer)");
      case HOUR -> extract("cast(extract(hour from ", extract, ") as integer)");
      case MINUTE -> extract("cast(extract(minute from ", extract, ") as integer)");
      case SECOND -> extract("cast(floor(extract(second from ", extract, ")) as integer)");
      case MICROSECOND ->
          extract("(cast(extract(microseconds from ", extract, ") as integer) % 1000000)");
    }
  }

  private void extract(String before, Extract extract, String after) {
    out.text(before);
    out.expressions().term(extract.operand());
    out.text(extract.operand().type().equals(SqlType.TIMESTAMPTZ) ? " at time zone 'UTC'" : "");
    out.text(after);
  }

  /// `function(argument, …) within group (order by …)`.
  public void orderedSet(OrderedSetCall call) {
    out.features()
        .requireNative(
            Feature.ORDERED_SETS,
            "percentiles and the place of a row that is not there can be had; for the most frequent"
                + " value, count the values in a derived table and take the first");
    out.text(functionName(call.function())).text('(');
    out.expressions().list(call.arguments());
    out.text(") within group (");
    out.expressions().orderBy(call.orderBy(), "order by ");
    out.text(')');
  }

  /// `function [ignore nulls] over (partition by … order by … frame)`, or `over name`.
  public void window(WindowCall call) {
    out.expressions().print(call.function());
    if (call.ignoreNulls()) {
      out.features()
          .requireNative(
              Feature.IGNORE_NULLS,
              "leave nulls out by where(x.isNotNull()) in a derived table, or take max(x) over the"
                  + " rows before");
      out.text(" ignore nulls");
    }
    out.text(" over ");
    out.queries().window(call.window());
  }
}
