package dev.rowan.sqlite;

import dev.rowan.ast.Bind;
import dev.rowan.ast.Expression;
import dev.rowan.render.DdlPrinter;
import dev.rowan.render.Printing;
import dev.rowan.schema.ColumnDef;
import dev.rowan.schema.DefaultDef;
import dev.rowan.schema.TableDef;
import dev.rowan.type.BasicType;
import dev.rowan.type.CharacterType;
import dev.rowan.type.ConvertedType;
import dev.rowan.type.DecimalType;
import dev.rowan.type.Name;
import dev.rowan.type.SqlType;

/// Tables as SQLite creates them. SQLite manual, "CREATE TABLE".
final class SqliteDdlPrinter extends DdlPrinter {
  SqliteDdlPrinter(Printing out) {
    super(out);
  }

  /// A single identity column is the row's own number: `integer primary key autoincrement`.
  @Override
  protected boolean inlined(TableDef table) {
    return table.columns().stream().anyMatch(column -> rowNumber(table, column));
  }

  private static boolean rowNumber(TableDef table, ColumnDef column) {
    return column.identity()
        && table.inPrimaryKey(column.name())
        && table.primaryKey().orElseThrow().columns().size() == 1;
  }

  @Override
  protected void column(TableDef table, ColumnDef column) {
    if (rowNumber(table, column)) {
      // Autoincrement: the number of a deleted row is not given out again.
      out.name(column.name())
          .text(" integer constraint ")
          .name(table.primaryKey().orElseThrow().name());
      out.text(" primary key autoincrement");
      return;
    }
    out.name(column.name()).text(' ').text(out.types().spelling(column.type()));
    DefaultDef defaultValue = column.defaultValue();
    if (defaultValue != null) {
      out.text(" default ");
      defaultValue(defaultValue.expression());
    }
    out.text(column.nullable() ? "" : " not null");
    fit(column);
  }

  /// SQLite takes texts of any length into `varchar(n)`, and any number into a column: checks
  /// refuse what does not fit.
  private void fit(ColumnDef column) {
    SqlType<?> type =
        column.type() instanceof ConvertedType<?, ?> converted ? converted.base() : column.type();
    if (type instanceof CharacterType text && text.limited()) {
      check(column, "_max_length");
      out.text("length(").name(column.name()).text(") <= " + text.length() + ")");
    } else if (type instanceof DecimalType decimal && StoredDecimal.scaled(decimal)) {
      String largest = "9".repeat(decimal.precision());
      check(column, "_digits");
      out.text("typeof(").name(column.name()).text(") in ('integer', 'null') and ");
      out.name(column.name()).text(" between -" + largest + " and " + largest + ")");
    } else if (type instanceof BasicType<?> basic) {
      whole(column, basic.kind());
    }
  }

  /// A sum that leaves the integers would be stored as floating point.
  private void whole(ColumnDef column, BasicType.Kind kind) {
    String range =
        switch (kind) {
          case SMALLINT -> " between -32768 and 32767";
          case INTEGER -> " between -2147483648 and 2147483647";
          case BIGINT -> "";
          case BOOLEAN, REAL, DOUBLE, DATE, TIME, TIMESTAMP, TIMESTAMPTZ, INTERVAL, UUID, BYTES ->
              null;
        };
    if (range == null) {
      return;
    }
    check(column, "_whole");
    out.text("typeof(").name(column.name()).text(") in ('integer', 'null')");
    if (!range.isEmpty()) {
      out.text(" and ").name(column.name()).text(range);
    }
    out.text(")");
  }

  private void check(ColumnDef column, String suffix) {
    out.text(" constraint ").name(new Name(column.name() + suffix)).text(" check (");
  }

  /// `pragma defer_foreign_keys = on`, until the transaction ends. SQLite deletes the rows of a
  /// table before it drops it.
  @Override
  protected void deferForeignKeys() {
    out.text("pragma defer_foreign_keys = on");
  }

  /// Whatever is no single literal stands in parentheses.
  @Override
  protected void defaultValue(Expression expression) {
    boolean literal = expression instanceof Bind;
    out.text(literal ? "" : "(");
    super.defaultValue(expression);
    out.text(literal ? "" : ")");
  }
}
