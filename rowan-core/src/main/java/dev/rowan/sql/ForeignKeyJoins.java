package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.ColumnRef;
import dev.rowan.ast.Conditions;
import dev.rowan.ast.Expression;
import dev.rowan.ast.Infix;
import dev.rowan.ast.JoinedTable;
import dev.rowan.ast.Operator;
import dev.rowan.schema.ForeignKeyDef;
import dev.rowan.type.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The condition of a join that says none: the columns of the one foreign key between the tables.
final class ForeignKeyJoins {
  private ForeignKeyJoins() {}

  /// A foreign key, from the table that declares it to the one it refers to.
  private record Link(TableOf<?> from, ForeignKeyDef key, TableOf<?> to) {
    /// `to.id = from.to_id and …`.
    Expression condition() {
      Expression all = null;
      for (int i = 0; i < key.columns().size(); i++) {
        ColumnRef local = column(from, key.columns().get(i));
        ColumnRef remote = column(to, key.targetColumns().get(i));
        all = Conditions.and(all, Infix.condition(Operator.EQ, remote, local));
      }
      return Objects.requireNonNull(all, "a foreign key without columns");
    }

    private static ColumnRef column(TableOf<?> table, Name name) {
      for (Column<?> column : table.columns()) {
        if (column.name().equals(name.text())) {
          return (ColumnRef) column.node();
        }
      }
      throw new InvalidStatement(
          "ROWAN-1304", "table %s has no column %s".formatted(table.tableName(), name));
    }

    @Override
    public String toString() {
      return "%s (%s%s)".formatted(key.name(), from, key.columns());
    }
  }

  /// The condition that joins `source` to one of `left`.
  ///
  /// @throws InvalidStatement if no foreign key ties them, or several do
  static Expression condition(JoinedTable.Kind kind, List<TableOf<?>> left, Source source) {
    List<Link> links = new ArrayList<>();
    for (TableOf<?> right : Joined.tables(List.of(source))) {
      for (TableOf<?> table : left) {
        links.addAll(links(right, table));
        links.addAll(links(table, right));
      }
    }
    if (links.size() == 1) {
      return links.getFirst().condition();
    }
    throw new InvalidStatement(
        "ROWAN-1205",
        links.isEmpty()
            ? "%s %s has no condition, and no foreign key ties it to %s; give one, or say crossJoin where every row is meant to meet every row"
                .formatted(kind.keyword(), source, left)
            : "%s %s has no condition, and several foreign keys could be meant: %s; give one"
                .formatted(kind.keyword(), source, links));
  }

  private static List<Link> links(TableOf<?> from, TableOf<?> to) {
    return from.definition().foreignKeys().stream()
        .filter(key -> key.target().equals(to.tableName()))
        .map(key -> new Link(from, key, to))
        .toList();
  }
}
