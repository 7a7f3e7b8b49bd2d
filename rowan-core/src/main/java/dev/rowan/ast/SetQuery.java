package dev.rowan.ast;

import java.util.List;

/// `left union all right`.
public record SetQuery(SetOperator operator, QueryNode left, QueryNode right) implements QueryNode {
  /// How two queries are combined.
  public enum SetOperator {
    /// All rows of both.
    UNION_ALL("union all");

    private final String keyword;

    SetOperator(String keyword) {
      this.keyword = keyword;
    }

    /// The standard spelling.
    public String keyword() {
      return keyword;
    }
  }

  @Override
  public List<SelectItem> items() {
    return left.items();
  }
}
