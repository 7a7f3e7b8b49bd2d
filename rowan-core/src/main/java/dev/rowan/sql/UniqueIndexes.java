package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.Expression;
import dev.rowan.ast.OrderItem;
import dev.rowan.schema.IndexDef;
import dev.rowan.type.Name;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The unique indexes of a table that are no keys: over expressions, or over some rows.
final class UniqueIndexes {
  private UniqueIndexes() {}

  /// Whether the table has one over `parts`, whatever rows it covers.
  static boolean over(TableOf<?> table, List<Expression> parts) {
    return table.definition().indexes().stream().anyMatch(index -> over(index, parts));
  }

  private static boolean over(IndexDef index, List<Expression> parts) {
    return index.unique() && Set.copyOf(parts(index)).equals(Set.copyOf(parts));
  }

  /// What an index is over.
  static List<Expression> parts(IndexDef index) {
    return index.parts().stream().map(OrderItem::expression).toList();
  }

  /// Refuses a target that is no index of the table: a server could not tell which row it clashes
  /// with.
  static void require(TableOf<?> table, List<Expression> parts, @Nullable Expression covered) {
    for (IndexDef index : table.definition().indexes()) {
      if (over(index, parts) && Objects.equals(index.where(), covered)) {
        return;
      }
    }
    List<Name> names =
        table.definition().indexes().stream().filter(IndexDef::unique).map(IndexDef::name).toList();
    throw new InvalidStatement(
        "ROWAN-1145",
        "onConflict(…) on %s names no unique index with just these parts and condition; it has %s: name their parts, and their condition by where(…), or say onConstraint(name)"
            .formatted(table, names));
  }
}
