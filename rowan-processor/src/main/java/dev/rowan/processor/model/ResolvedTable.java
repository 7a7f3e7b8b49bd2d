package dev.rowan.processor.model;

import java.util.List;

/// A table together with what other records say of it: what is written as source.
public record ResolvedTable(
    TableModel table, List<ForeignKeyModel> foreignKeys, List<RelationModel> relations) {
  public ResolvedTable {
    foreignKeys = List.copyOf(foreignKeys);
    relations = List.copyOf(relations);
  }
}
