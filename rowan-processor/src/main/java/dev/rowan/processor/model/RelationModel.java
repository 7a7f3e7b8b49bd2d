package dev.rowan.processor.model;

import java.util.List;

/// A relation that was found to follow a foreign key.
public sealed interface RelationModel {
  /// The method's name.
  String name();

  /// The table it leads to.
  TableModel target();

  /// One row: `local` columns equal the target's `remote` ones.
  record ToOne(
      String name,
      TableModel target,
      boolean optional,
      List<ColumnModel> local,
      List<ColumnModel> remote)
      implements RelationModel {}

  /// Any number of rows whose `remote` columns equal the `local` ones.
  record ToMany(String name, TableModel target, List<ColumnModel> local, List<ColumnModel> remote)
      implements RelationModel {}

  /// Any number of rows by way of a link table: `local` equal `near`, `far` equal `remote`.
  record Linked(
      String name,
      TableModel target,
      TableModel link,
      List<ColumnModel> local,
      List<ColumnModel> near,
      List<ColumnModel> far,
      List<ColumnModel> remote)
      implements RelationModel {}

  /// A relation with a reported problem: known is only where it should lead.
  record Broken(String name, TableModel target, boolean many) implements RelationModel {}
}
