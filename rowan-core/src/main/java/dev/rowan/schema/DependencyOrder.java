package dev.rowan.schema;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Tables ordered so that each comes after the tables its foreign keys refer to.
///
/// Foreign keys that close a cycle cannot be satisfied by any order; they are listed apart, to be
/// added once all tables exist. A table's reference to itself closes no cycle.
public record DependencyOrder(List<TableDef> tables, List<Late> late) {
  /// A foreign key to be added after all tables are created.
  public record Late(TableDef table, ForeignKeyDef foreignKey) {}

  /// The order of `schema`: as given, where nothing stands against it.
  public static DependencyOrder of(SchemaDef schema) {
    var walk = new Walk(schema);
    schema.tables().forEach(walk::visit);
    return new DependencyOrder(List.copyOf(walk.done), List.copyOf(walk.late));
  }

  private static final class Walk {
    private final SchemaDef schema;
    private final Set<TableDef> open = new LinkedHashSet<>();
    private final Set<TableDef> done = new LinkedHashSet<>();
    private final List<Late> late = new ArrayList<>();

    Walk(SchemaDef schema) {
      this.schema = schema;
    }

    void visit(TableDef table) {
      if (done.contains(table)) {
        return;
      }
      open.add(table);
      for (ForeignKeyDef foreignKey : table.foreignKeys()) {
        follow(table, foreignKey);
      }
      open.remove(table);
      done.add(table);
    }

    private void follow(TableDef table, ForeignKeyDef foreignKey) {
      if (foreignKey.target().equals(table.name())) {
        return;
      }
      for (TableDef target : schema.tables()) {
        if (!target.name().equals(foreignKey.target())) {
          continue;
        }
        if (open.contains(target)) {
          late.add(new Late(table, foreignKey));
        } else {
          visit(target);
        }
      }
    }
  }
}
