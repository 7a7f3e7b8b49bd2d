package dev.rowan.engine;

import dev.rowan.ast.Bind;
import dev.rowan.ast.Expression;
import dev.rowan.ast.InsertSource;
import dev.rowan.ast.InsertStatement;
import dev.rowan.dialect.Dialect;
import dev.rowan.render.CompiledSql;
import dev.rowan.schema.ColumnDef;
import dev.rowan.sql.InsertShape;
import dev.rowan.sql.TableOf;
import dev.rowan.type.Name;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Which columns of a table the rows of one insert statement give; by position in the table.
record InsertColumns(int count, BitSet provided) {

  static InsertColumns of(TableOf<?> table, InsertShape<?> row) {
    int count = table.columns().size();
    var provided = new BitSet(count);
    for (int i = 0; i < count; i++) {
      provided.set(i, row.provides(i));
    }
    return new InsertColumns(count, provided);
  }

  /// Whether `row` gives just these columns.
  boolean matches(InsertShape<?> row) {
    for (int i = 0; i < count; i++) {
      if (provided.get(i) != row.provides(i)) {
        return false;
      }
    }
    return true;
  }

  /// `insert into table (…) values (?, …)`, one row; its parameters are the provided columns in
  /// order.
  CompiledSql insertInto(TableOf<?> table, Dialect dialect) {
    List<Name> names = new ArrayList<>();
    List<Expression> values = new ArrayList<>();
    List<ColumnDef> columns = table.definition().columns();
    for (int i = provided.nextSetBit(0); i >= 0; i = provided.nextSetBit(i + 1)) {
      names.add(columns.get(i).name());
      values.add(new Bind(null, columns.get(i).type()));
    }
    InsertSource source =
        names.isEmpty() ? new InsertSource.Defaults() : new InsertSource.Rows(List.of(values));
    return dialect.compile(InsertStatement.of(table.ref(), names, source));
  }
}
