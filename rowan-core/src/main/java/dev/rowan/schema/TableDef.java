package dev.rowan.schema;

import dev.rowan.InvalidStatement;
import dev.rowan.type.Name;
import dev.rowan.type.QualifiedName;
import java.util.List;
import java.util.Optional;

/// A table: columns in order, keys, foreign keys, checks and indexes.
public record TableDef(
    QualifiedName name,
    List<ColumnDef> columns,
    Optional<KeyDef> primaryKey,
    List<KeyDef> uniqueKeys,
    List<ForeignKeyDef> foreignKeys,
    List<CheckDef> checks,
    List<IndexDef> indexes) {
  public TableDef {
    columns = List.copyOf(columns);
    uniqueKeys = List.copyOf(uniqueKeys);
    foreignKeys = List.copyOf(foreignKeys);
    checks = List.copyOf(checks);
    indexes = List.copyOf(indexes);
  }

  /// The column called `column`.
  ///
  /// @throws InvalidStatement if the table has none
  public ColumnDef column(Name column) {
    for (ColumnDef candidate : columns) {
      if (candidate.name().equals(column)) {
        return candidate;
      }
    }
    throw new InvalidStatement(
        "ROWAN-1304",
        "table %s has no column %s; it has %s"
            .formatted(name, column, columns.stream().map(ColumnDef::name).toList()));
  }

  /// Whether `column` is part of the primary key.
  public boolean inPrimaryKey(Name column) {
    return primaryKey.isPresent() && primaryKey.get().columns().contains(column);
  }
}
