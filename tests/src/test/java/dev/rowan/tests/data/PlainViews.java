package dev.rowan.tests.data;

import static java.util.stream.Collectors.joining;

import dev.rowan.sql.Column;
import dev.rowan.sql.TableOf;
import dev.rowan.type.DecimalType;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// Our decimals are scaled integers on SQLite. Hand-written SQL sees them as the numbers they stand
/// for: by views that hide the tables from its connection alone.
public final class PlainViews {
  private PlainViews() {}

  /// Creates a view of the same name over each of `tables`.
  public static void create(Connection plain, List<TableOf<?>> tables) throws SQLException {
    try (Statement statement = plain.createStatement()) {
      for (TableOf<?> table : tables) {
        String columns = table.columns().stream().map(PlainViews::shown).collect(joining(", "));
        statement.execute(
            "create temp view %1$s as select %2$s from main.%1$s"
                .formatted(table.tableName(), columns));
      }
    }
  }

  private static String shown(Column<?> column) {
    return column.type() instanceof DecimalType decimal
        ? "%1$s / 1e%2$d as %1$s".formatted(column.name(), decimal.scale())
        : column.name();
  }
}
