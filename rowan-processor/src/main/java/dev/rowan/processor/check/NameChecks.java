package dev.rowan.processor.check;

import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.TableModel;
import dev.rowan.processor.report.Problem;
import dev.rowan.processor.report.Reporter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Element;

/// Names that databases and Java can hold, each used once.
record NameChecks(Reporter reporter) {
  private static final int LONGEST = 63;

  void check(TableModel table) {
    name(table.table(), "table " + table.title(), "Table", table.element());
    if (!table.schema().isEmpty()) {
      name(table.schema(), "the schema of " + table.title(), "Table", table.element());
    }
    Map<String, ColumnModel> columns = new HashMap<>();
    for (ColumnModel column : table.columns()) {
      name(column.name(), "component " + column.component(), "Named", column.position());
      ColumnModel other = columns.putIfAbsent(column.name(), column);
      if (other != null) {
        reporter.report(
            Problem.DUPLICATE_COLUMN,
            column.position(),
            column.component(),
            column.name(),
            other.component());
      }
    }
  }

  private void name(String name, String of, String annotation, Element at) {
    int bytes = name.getBytes(StandardCharsets.UTF_8).length;
    if (name.isBlank() || name.indexOf('\0') >= 0) {
      reporter.report(Problem.BAD_NAME, at, name.replace("\0", "\\0"), of);
    } else if (bytes > LONGEST) {
      reporter.report(Problem.LONG_NAME, at, name, of, bytes, annotation);
    }
  }
}
