package dev.rowan.sqlite.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the database says about its own constraints.
record Catalog(Connection connection) {
  /// A foreign key by its number in its table; `acts` where a change of the parent changes the
  /// table too (`cascade`, `set null`, `set default`).
  record ForeignKey(String table, long id, String parent, List<String> columns, boolean acts) {}

  /// The name of the key or unique index of `table` over `columns`.
  @Nullable String uniqueName(String table, List<String> columns) throws SQLException {
    for (TableText.Constraint constraint : constraints(table)) {
      if (constraint.over(TableText.Kind.UNIQUE, columns)
          || constraint.over(TableText.Kind.PRIMARY_KEY, columns)) {
        return constraint.name();
      }
    }
    String indexes = "select name from pragma_index_list(?) where \"unique\" = 1 and origin = 'c'";
    for (List<String> index : rows(indexes, table)) {
      List<String> indexed = new ArrayList<>();
      rows("select name from pragma_index_info(?) order by seqno", index.getFirst())
          .forEach(column -> indexed.add(column.getFirst()));
      if (indexed.equals(columns)) {
        return index.getFirst();
      }
    }
    return null;
  }

  /// The table of an index.
  @Nullable String tableOf(String index) throws SQLException {
    List<List<String>> rows =
        rows("select tbl_name from sqlite_master where type = 'index' and name = ?", index);
    return rows.isEmpty() ? null : rows.getFirst().getFirst();
  }

  /// The name of a foreign key.
  @Nullable String name(ForeignKey foreignKey) throws SQLException {
    for (TableText.Constraint constraint : constraints(foreignKey.table())) {
      if (constraint.over(TableText.Kind.FOREIGN_KEY, foreignKey.columns())) {
        return constraint.name();
      }
    }
    return null;
  }

  /// The foreign keys of `table`.
  List<ForeignKey> foreignKeys(String table) throws SQLException {
    List<ForeignKey> found = new ArrayList<>();
    String sql =
        "select id, \"table\", group_concat(\"from\", char(31)),"
            + " max(on_update not in ('NO ACTION', 'RESTRICT') or on_delete not in ('NO ACTION', 'RESTRICT'))"
            + " from (select * from pragma_foreign_key_list(?) order by id, seq) group by id";
    for (List<String> row : rows(sql, table)) {
      found.add(
          new ForeignKey(
              table,
              Long.parseLong(row.get(0)),
              row.get(1),
              List.of(row.get(2).split("\037", -1)),
              row.get(3).equals("1")));
    }
    return found;
  }

  /// The foreign keys of all tables that refer to `parent`.
  List<ForeignKey> foreignKeysTo(String parent) throws SQLException {
    List<ForeignKey> found = new ArrayList<>();
    for (List<String> table : rows("select name from sqlite_master where type = ?", "table")) {
      for (ForeignKey foreignKey : foreignKeys(table.getFirst())) {
        if (foreignKey.parent().equalsIgnoreCase(parent)) {
          found.add(foreignKey);
        }
      }
    }
    return found;
  }

  boolean hasTriggers() throws SQLException {
    return !rows("select 1 from sqlite_master where type = ? limit 1", "trigger").isEmpty();
  }

  private List<TableText.Constraint> constraints(String table) throws SQLException {
    List<List<String>> rows =
        rows(
            "select sql from sqlite_master where type = 'table' and name = ? collate nocase",
            table);
    return rows.isEmpty() ? List.of() : TableText.constraints(rows.getFirst().getFirst());
  }

  List<List<String>> rows(String sql, String parameter) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, parameter);
      try (ResultSet result = statement.executeQuery()) {
        List<List<String>> rows = new ArrayList<>();
        while (result.next()) {
          List<String> row = new ArrayList<>();
          for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
            String value = result.getString(i);
            row.add(value == null ? "" : value);
          }
          rows.add(row);
        }
        return rows;
      }
    }
  }
}
