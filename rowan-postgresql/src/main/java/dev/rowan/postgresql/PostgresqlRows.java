package dev.rowan.postgresql;

import dev.rowan.ast.AggregateCall;
import dev.rowan.ast.Expression;
import dev.rowan.render.Printing;
import dev.rowan.type.BasicType;
import dev.rowan.type.ConvertedType;
import dev.rowan.type.DecimalType;
import dev.rowan.type.JsonType;
import dev.rowan.type.SqlType;
import java.util.List;

/// Rows inside one value: `coalesce(json_agg(json_build_array(a, b) order by c), '[]')`.
///
/// What JSON could change on its way is text in it: decimals, 64 bit integers, intervals, and JSON,
/// whose null would be taken for SQL's; bytes are hexadecimal digits. Dates, times and UUIDs become
/// text by themselves, in ISO form.
record PostgresqlRows(Printing out) {
  private static final int MOST_ARGUMENTS = 100;

  void aggregate(AggregateCall rows) {
    List<Expression> columns = rows.arguments();
    boolean many = columns.size() > MOST_ARGUMENTS;
    out.text("coalesce(json_agg(");
    for (int i = 0; i < columns.size(); i += MOST_ARGUMENTS) {
      out.text(i == 0 ? "" : " || ").text(many ? "jsonb_build_array(" : "json_build_array(");
      columns(columns.subList(i, Math.min(columns.size(), i + MOST_ARGUMENTS)));
      out.text(")");
    }
    out.expressions().orderBy(rows.orderBy(), " order by ");
    out.text("), '[]')");
  }

  private void columns(List<Expression> columns) {
    for (int i = 0; i < columns.size(); i++) {
      out.text(i == 0 ? "" : ", ");
      column(columns.get(i));
    }
  }

  private void column(Expression column) {
    SqlType<?> type = ConvertedType.stored(column.type());
    if (type.equals(SqlType.BYTES)) {
      wrapped("encode(", column, ", 'hex')");
    } else if (asText(type)) {
      wrapped("cast(", column, " as text)");
    } else {
      out.expressions().print(column);
    }
  }

  private static boolean asText(SqlType<?> type) {
    return type instanceof DecimalType
        || type instanceof JsonType
        || (type instanceof BasicType<?> basic
            && switch (basic.kind()) {
              case BIGINT, INTERVAL -> true;
              case BOOLEAN,
                  SMALLINT,
                  INTEGER,
                  REAL,
                  DOUBLE,
                  DATE,
                  TIME,
                  TIMESTAMP,
                  TIMESTAMPTZ,
                  UUID,
                  BYTES ->
                  false;
            });
  }

  private void wrapped(String before, Expression column, String after) {
    out.text(before);
    out.expressions().print(column);
    out.text(after);
  }
}
