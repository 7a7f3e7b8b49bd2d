package dev.rowan.sql;

import dev.rowan.ast.Expression;
import dev.rowan.type.RowsType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A list inside a row as one more column of it: a subquery whose value is all rows of the list,
/// and how each of them becomes an element.
public record InlineList(String relation, Expression rows, RowsType type, RowReader<?> element) {

  /// The elements in column `column` of `row`.
  List<Object> read(RowInput row, int column) {
    List<List<@Nullable Object>> rows = row.get(column, type);
    List<Object> elements = new ArrayList<>(rows.size());
    for (List<@Nullable Object> values : rows) {
      Object value = element.read(new ElementRow(relation, values));
      if (value == null) {
        throw new IllegalStateException("an element of " + relation + " has no row");
      }
      elements.add(value);
    }
    return Collections.unmodifiableList(elements);
  }
}
