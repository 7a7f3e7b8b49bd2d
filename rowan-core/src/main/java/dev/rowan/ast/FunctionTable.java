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
  /// The function of arithmetic series, `generate_series(from, to, step)`; the step is a [Bind].
  public static final String SERIES = "series";

  public FunctionTable {
    columns = List.copyOf(columns);
  }

  /// Whether it is an arithmetic series.
  public boolean series() {
    return call.function().equals(SERIES);
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
