package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.ColumnRef;
import dev.rowan.schema.IndexDef;
import dev.rowan.schema.KeyDef;
import dev.rowan.schema.TableDef;
import dev.rowan.type.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The keys a table declares.
final class Keys {
  private Keys() {}

  /// Refuses columns that are no declared key: a server could not tell which row they clash with.
  static void require(TableDef table, List<Name> columns) {
    List<List<Name>> keys = of(table);
    if (keys.stream().noneMatch(key -> Set.copyOf(key).equals(Set.copyOf(columns)))) {
      throw new InvalidStatement(
          "ROWAN-1145",
          "onConflict(%s) on %s names no declared key; its keys are %s"
              .formatted(columns, table.name(), keys));
    }
  }

  private static List<List<Name>> of(TableDef table) {
    List<List<Name>> keys = new ArrayList<>();
    table.primaryKey().map(KeyDef::columns).ifPresent(keys::add);
    table.uniqueKeys().forEach(key -> keys.add(key.columns()));
    for (IndexDef index : table.indexes()) {
      boolean plain =
          index.parts().stream().allMatch(part -> part.expression() instanceof ColumnRef);
      if (index.unique() && plain && index.where() == null) {
        keys.add(
            index.parts().stream().map(part -> ((ColumnRef) part.expression()).name()).toList());
      }
    }
    return keys;
  }
}
