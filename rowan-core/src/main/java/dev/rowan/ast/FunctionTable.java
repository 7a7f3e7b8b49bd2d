package dev.rowan.ast;

import dev.rowan.type.Name;
import java.util.List;

/// `function(argument, …) [with ordinality] as alias (column, …)`: a function that gives rows.
///
/// Its arguments see what stands before it in `from`. Where `ordinality` is set, the last column
/// counts the rows from 1; where `defined`, the columns are written with their types, as functions
/// that return `record` need it.
public record FunctionTable(
    Call call, Name alias, List<FunctionColumn> columns, boolean ordinality, boolean defined)
    implements FromLeaf {
  public FunctionTable {
    columns = List.copyOf(columns);
  }

  /// The same over other arguments or another function.
  public FunctionTable withCall(Call call) {
    return new FunctionTable(call, alias, columns, ordinality, defined);
  }

  /// The same under another alias.
  public FunctionTable as(Name alias) {
    return new FunctionTable(call, alias, columns, ordinality, defined);
  }

  @Override
  public Name qualifier() {
    return alias;
  }
}
