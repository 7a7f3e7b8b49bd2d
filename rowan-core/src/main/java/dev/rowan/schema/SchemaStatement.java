package dev.rowan.schema;

import dev.rowan.type.Name;
import dev.rowan.type.QualifiedName;
import java.util.List;

/// A statement that changes the schema; the DDL printer writes it.
public sealed interface SchemaStatement {
  /// `create table …` with its keys, checks and the foreign keys listed.
  record CreateTable(TableDef table, List<ForeignKeyDef> foreignKeys) implements SchemaStatement {
    public CreateTable {
      foreignKeys = List.copyOf(foreignKeys);
    }
  }

  /// `create [unique] index … on table`.
  record CreateIndex(QualifiedName table, IndexDef index) implements SchemaStatement {}

  /// `alter table … add constraint … foreign key …`.
  record AddForeignKey(QualifiedName table, ForeignKeyDef foreignKey) implements SchemaStatement {}

  /// `alter table … drop constraint …`.
  record DropForeignKey(QualifiedName table, Name foreignKey) implements SchemaStatement {}

  /// `set constraints all deferred`: foreign keys are checked when the transaction ends.
  record DeferForeignKeys() implements SchemaStatement {}

  /// `drop table [if exists] …`.
  record DropTable(QualifiedName table) implements SchemaStatement {}
}
