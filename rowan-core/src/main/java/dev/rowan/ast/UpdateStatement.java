package dev.rowan.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// `update table set … from … where … order by … limit … returning …`.
///
/// `key` is the table's primary key, empty where it has none: what some servers lack is said by the
/// key. Every row of `table` that meets `where` with some row of `from` is updated once.
public record UpdateStatement(
    TableRef table,
    List<Assignment> assignments,
    List<FromItem> from,
    @Nullable Expression where,
    List<OrderItem> orderBy,
    @Nullable Expression limit,
    List<ColumnRef> key,
    List<SelectItem> returning)
    implements StatementNode {
  public UpdateStatement {
    assignments = List.copyOf(assignments);
    from = List.copyOf(from);
    orderBy = List.copyOf(orderBy);
    key = List.copyOf(key);
    returning = List.copyOf(returning);
  }

  /// The same update with other assignments.
  public UpdateStatement withAssignments(List<Assignment> assignments) {
    return new UpdateStatement(table, assignments, from, where, orderBy, limit, key, returning);
  }

  /// The same update beside other tables.
  public UpdateStatement withFrom(List<FromItem> from) {
    return new UpdateStatement(table, assignments, from, where, orderBy, limit, key, returning);
  }

  /// The same update of every row for which `where` holds, however many.
  public UpdateStatement unlimited(@Nullable Expression where) {
    return new UpdateStatement(table, assignments, from, where, List.of(), null, key, returning);
  }

  /// The same update giving back `returning`.
  public UpdateStatement withReturning(List<SelectItem> returning) {
    return new UpdateStatement(table, assignments, from, where, orderBy, limit, key, returning);
  }
}
