package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.Children;
import dev.rowan.ast.ColumnRef;
import dev.rowan.ast.Expression;
import dev.rowan.ast.FromItem;
import dev.rowan.ast.FromLeaf;
import dev.rowan.ast.JoinedTable;
import dev.rowan.ast.Path;
import dev.rowan.ast.QueryNode;
import dev.rowan.ast.TableRef;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What a select list says about `from`: which table it comes from where none is named, and which
/// parts may be absent from a row.
final class Sources {
  private Sources() {}

  /// The one table that `projections` come from.
  static TableRef inferred(List<? extends Projection<?>> projections) {
    Set<TableRef> roots = roots(projections);
    if (roots.size() == 1) {
      return roots.iterator().next();
    }
    throw new InvalidStatement(
        "ROWAN-1203",
        roots.isEmpty()
            ? "a join or condition stands in a select whose list names no table; say from(…)"
            : "the select list names the tables %s and none is said to be in from; say from(…) and join the others"
                .formatted(roots));
  }

  /// The tables named in `projections` themselves.
  static List<? extends TableOf<?>> tables(List<? extends Projection<?>> projections) {
    Set<TableOf<?>> tables = new LinkedHashSet<>();
    for (Projection<?> projection : projections) {
      switch (projection) {
        case TableOf<?> table -> tables.add(table);
        case ShapeOf<?> shape -> tables.add(shape.root());
        case Column<?> column -> tables.add(column.table());
        default -> {}
      }
    }
    return tables.stream().filter(table -> table.ref().path() == null).toList();
  }

  /// The tables the columns of `projections` belong to, following paths back to where they start.
  static Set<TableRef> roots(List<? extends Projection<?>> projections) {
    if (projections.size() == 1 && projections.getFirst() instanceof TableOf<?> table) {
      return Set.of(root(table.ref()));
    }
    Set<TableRef> roots = new LinkedHashSet<>();
    var walk =
        new Children() {
          @Override
          public void expression(Expression expression) {
            if (expression instanceof ColumnRef column) {
              roots.add(root(column.table()));
            }
            super.expression(expression);
          }

          @Override
          public void query(QueryNode query) {
            // A subquery has a from of its own.
          }
        };
    for (Projection<?> projection : projections) {
      projection.selection().items().forEach(item -> walk.expression(item.expression()));
    }
    return roots;
  }

  private static TableRef root(TableRef table) {
    Path path = table.path();
    return path == null ? table : root(path.from());
  }

  /// Whether a row may lack `projection`: it is on the far side of an outer join or of an optional
  /// path.
  static boolean mayBeAbsent(Projection<?> projection, List<FromItem> from) {
    TableRef table =
        switch (projection) {
          case TableOf<?> whole -> whole.ref();
          case ShapeOf<?> shape -> shape.root().ref();
          default -> null;
        };
    return table != null && from.stream().anyMatch(item -> optional(table, item, false));
  }

  /// Whether a row may lack a table that `expression` is computed from.
  static boolean absent(Expression expression, List<FromItem> from) {
    return Children.columns(expression).stream()
        .anyMatch(column -> from.stream().anyMatch(item -> optional(column.table(), item, false)));
  }

  private static boolean optional(TableRef table, FromItem item, boolean outer) {
    if (item instanceof JoinedTable join) {
      boolean left = outer || join.kind().leftMayBeAbsent();
      boolean right = outer || join.kind().rightMayBeAbsent();
      return optional(table, join.left(), left) || optional(table, join.right(), right);
    }
    if (item instanceof FromLeaf leaf && table.equals(leaf.tableRef())) {
      return outer;
    }
    Path path = table.path();
    if (path == null) {
      return false;
    }
    boolean reached = path.optional() && reaches(path, item);
    return reached || optional(path.from(), item, outer);
  }

  private static boolean reaches(Path path, FromItem item) {
    return item instanceof FromLeaf start && root(path.from()).equals(start.tableRef());
  }
}
