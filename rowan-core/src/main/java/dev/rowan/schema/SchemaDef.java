package dev.rowan.schema;

import dev.rowan.InvalidStatement;
import dev.rowan.type.QualifiedName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Several tables as one: what `create all` creates. Tables keep their order; names are unique.
public record SchemaDef(List<TableDef> tables) {
  public SchemaDef {
    tables = List.copyOf(tables);
    Map<QualifiedName, TableDef> seen = new LinkedHashMap<>();
    for (TableDef table : tables) {
      if (seen.put(table.name(), table) != null) {
        throw new InvalidStatement(
            "ROWAN-1305", "table " + table.name() + " stands twice in the schema; list it once");
      }
    }
  }
}
