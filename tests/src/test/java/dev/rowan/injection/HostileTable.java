package dev.rowan.injection;

import dev.rowan.ast.Bind;
import dev.rowan.ast.ColumnRef;
import dev.rowan.ast.Infix;
import dev.rowan.ast.Operator;
import dev.rowan.ast.TableRef;
import dev.rowan.schema.CheckDef;
import dev.rowan.schema.ColumnDef;
import dev.rowan.schema.DefaultDef;
import dev.rowan.schema.KeyDef;
import dev.rowan.schema.TableDef;
import dev.rowan.sql.RuntimeTable;
import dev.rowan.type.Name;
import dev.rowan.type.QualifiedName;
import dev.rowan.type.SqlType;
import java.util.List;
import java.util.Optional;

/// A table that is called like an attack, in all its parts.
final class HostileTable {
  private HostileTable() {}

  /// `text.text ("key 1", text default 'text' check (text <> 'text'))`.
  static RuntimeTable of(String text) {
    return RuntimeTable.of(definition(new QualifiedName(Name.of(text), Name.of(text)), text));
  }

  static TableDef definition(QualifiedName table, String text) {
    var id = Name.of("key 1");
    var name = Name.of(text);
    var column = new ColumnRef(TableRef.of(table), name, SqlType.TEXT);
    var value = new Bind(text, SqlType.TEXT);
    return new TableDef(
        table,
        List.of(
            new ColumnDef(id, SqlType.BIGINT, false, false, null),
            new ColumnDef(name, SqlType.TEXT, true, false, new DefaultDef(value))),
        Optional.of(new KeyDef(Name.of(text + "p"), List.of(id))),
        List.of(new KeyDef(Name.of(text + "u"), List.of(name))),
        List.of(),
        List.of(new CheckDef(Name.of(text + "c"), Infix.condition(Operator.NE, column, value))),
        List.of());
  }
}
