package dev.rowan.sqlite;

import dev.rowan.ast.AggregateCall;
import dev.rowan.ast.Expression;
import dev.rowan.render.Printing;
import dev.rowan.type.ArrayType;
import dev.rowan.type.BasicType;
import dev.rowan.type.ConvertedType;
import dev.rowan.type.DecimalType;
import dev.rowan.type.RowsType;
import dev.rowan.type.SqlType;
import java.util.List;

/// Rows inside one value: `json_group_array(json_array(a, b) order by c)`.
///
/// Values stand in it as they are stored; 64 bit integers, and decimals, which are such, as texts;
/// bytes as hexadecimal digits. JSON is the text it is stored as, so that its null is not taken for
/// SQL's.
record SqliteRows(Printing out) {
  void aggregate(AggregateCall rows) {
    out.text("json_group_array(json_array(");
    List<Expression> columns = rows.arguments();
    for (int i = 0; i < columns.size(); i++) {
      out.text(i == 0 ? "" : ", ");
      column(columns.get(i));
    }
    out.text(")");
    out.expressions().orderBy(rows.orderBy(), " order by ");
    out.text(")");
  }

  private void column(Expression column) {
    SqlType<?> type = ConvertedType.stored(column.type());
    switch (type) {
      case RowsType _, ArrayType<?> _ -> wrapped("json(", column, ")");
      case DecimalType decimal when StoredDecimal.scaled(decimal) ->
          wrapped("cast(", column, " as text)");
      case BasicType<?> basic when basic.kind() == BasicType.Kind.BIGINT ->
          wrapped("cast(", column, " as text)");
      case BasicType<?> basic when basic.kind() == BasicType.Kind.BYTES -> {
        // The digits of null would be an empty text.
        wrapped("case when ", column, " is not null then ");
        wrapped("hex(", column, ") end");
      }
      case SqlType<?> _ -> out.expressions().print(column);
    }
  }

  private void wrapped(String before, Expression column, String after) {
    out.text(before);
    out.expressions().term(column);
    out.text(after);
  }
}
