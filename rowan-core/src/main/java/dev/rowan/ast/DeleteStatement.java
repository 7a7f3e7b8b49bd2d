package dev.rowan.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// `delete from table using … where … order by … limit … returning …`.
///
/// `key` is the table's primary key, empty where it has none: what some servers lack is said by the
/// key.
public record DeleteStatement(
    TableRef table,
    List<FromItem> using,
    @Nullable Expression where,
    List<OrderItem> orderBy,
    @Nullable Expression limit,
    List<ColumnRef> key,
    List<SelectItem> returning)
    implements StatementNode {
  public DeleteStatement {
    using = List.copyOf(using);
    orderBy = List.copyOf(orderBy);
    key = List.copyOf(key);
    returning = List.copyOf(returning);
  }

  /// The same delete beside other tables, and of the rows for which `where` holds.
  public DeleteStatement with(List<FromItem> using, @Nullable Expression where) {
    return new DeleteStatement(table, using, where, orderBy, limit, key, returning);
  }

  /// The same delete of every row for which `where` holds, however many.
  public DeleteStatement unlimited(@Nullable Expression where) {
    return new DeleteStatement(table, using, where, List.of(), null, key, returning);
  }

  /// The same delete giving back `returning`.
  public DeleteStatement withReturning(List<SelectItem> returning) {
    return new DeleteStatement(table, using, where, orderBy, limit, key, returning);
  }
}
