package dev.rowan.ast;

import dev.rowan.type.Name;
import java.util.List;

/// `with [recursive] name (column, …) as (body)`.
public record CommonTable(Name name, List<Name> columns, StatementNode body, boolean recursive) {
  public CommonTable {
    columns = List.copyOf(columns);
  }

  /// The same with another body.
  public CommonTable withBody(StatementNode body) {
    return new CommonTable(name, columns, body, recursive);
  }
}
