package dev.rowan.schema;

import dev.rowan.InvalidStatement;
import dev.rowan.type.Name;
import dev.rowan.type.QualifiedName;
import java.util.List;

/// `constraint name foreign key (column, …) references target (column, …) on delete … on update …`.
public record ForeignKeyDef(
    Name name,
    List<Name> columns,
    QualifiedName target,
    List<Name> targetColumns,
    Action onDelete,
    Action onUpdate) {
  public ForeignKeyDef {
    columns = List.copyOf(columns);
    targetColumns = List.copyOf(targetColumns);
    if (columns.isEmpty() || columns.size() != targetColumns.size()) {
      throw new InvalidStatement(
          "ROWAN-1302",
          "foreign key %s has %d columns but refers to %d; pair them one to one"
              .formatted(name, columns.size(), targetColumns.size()));
    }
  }
}
