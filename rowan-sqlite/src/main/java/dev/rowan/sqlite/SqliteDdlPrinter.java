package dev.rowan.sqlite;

import dev.rowan.ast.Call;
import dev.rowan.ast.Expression;
import dev.rowan.render.DdlPrinter;
import dev.rowan.render.Printing;
import dev.rowan.schema.ColumnDef;
import dev.rowan.schema.DefaultDef;
import dev.rowan.schema.TableDef;
import dev.rowan.type.CharacterType;
import dev.rowan.type.ConvertedType;
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
    length(column);
  }

  /// SQLite takes texts of any length into `varchar(n)`; a check refuses them.
  private void length(ColumnDef column) {
    SqlType<?> type =
        column.type() instanceof ConvertedType<?, ?> converted ? converted.base() : column.type();
    if (type instanceof CharacterType text && text.limited()) {
      out.text(" constraint ").name(new dev.rowan.type.Name(column.name() + "_max_length"));
      out.text(" check (length(").name(column.name()).text(") <= " + text.length() + ")");
    }
  }

  /// `pragma defer_foreign_keys = on`, until the transaction ends. SQLite deletes the rows of a
  /// table before it drops it.
  @Override
  protected void deferForeignKeys() {
    out.text("pragma defer_foreign_keys = on");
  }

  /// A call stands in parentheses.
  @Override
  protected void defaultValue(Expression expression) {
    boolean call = expression instanceof Call;
    out.text(call ? "(" : "");
    super.defaultValue(expression);
    out.text(call ? ")" : "");
  }
}
