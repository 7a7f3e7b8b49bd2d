package dev.rowan.ast;

import java.util.List;

/// Where the rows of an insert come from.
public sealed interface InsertSource {
  /// `values (…), (…)`: every row as long as the column list.
  record Rows(List<List<Expression>> rows) implements InsertSource {
    public Rows {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /// `select …`.
  record FromQuery(QueryNode query) implements InsertSource {}

  /// `default values`: one row of defaults.
  record Defaults() implements InsertSource {}
}
