package dev.rowan.schema;

import dev.rowan.InvalidStatement;
import dev.rowan.type.Name;
import java.util.List;

/// `constraint name primary key (column, …)` or `constraint name unique (column, …)`.
public record KeyDef(Name name, List<Name> columns) {
  public KeyDef {
    columns = List.copyOf(columns);
    if (columns.isEmpty()) {
      throw new InvalidStatement(
          "ROWAN-1301", "key " + name + " has no columns; name at least one");
    }
  }
}
