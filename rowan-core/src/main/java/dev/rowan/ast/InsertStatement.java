package dev.rowan.ast;

import dev.rowan.type.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `insert into table (column, …) values … | select … on conflict … returning …`.
public record InsertStatement(
    TableRef table,
    List<Name> columns,
    InsertSource source,
    @Nullable OnConflict onConflict,
    List<SelectItem> returning)
    implements StatementNode {
  public InsertStatement {
    columns = List.copyOf(columns);
    returning = List.copyOf(returning);
  }

  /// The same insert with a conflict clause.
  public InsertStatement withOnConflict(@Nullable OnConflict onConflict) {
    return new InsertStatement(table, columns, source, onConflict, returning);
  }

  /// The same insert giving back `returning`.
  public InsertStatement withReturning(List<SelectItem> returning) {
    return new InsertStatement(table, columns, source, onConflict, returning);
  }
}
