package dev.rowan.ast;

import dev.rowan.type.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `when [not] matched [by source] [and condition] then action`.
public record MergeBranch(Match match, @Nullable Expression condition, Action action) {

  /// Which rows a branch is about.
  public enum Match {
    /// A row of the table that meets a row of the source.
    MATCHED("matched"),
    /// A row of the source that meets none of the table.
    NOT_MATCHED("not matched"),
    /// A row of the table that meets none of the source.
    NOT_MATCHED_BY_SOURCE("not matched by source");

    private final String keyword;

    Match(String keyword) {
      this.keyword = keyword;
    }

    /// The standard spelling.
    public String keyword() {
      return keyword;
    }
  }

  /// What is done with such a row.
  public sealed interface Action {}

  /// `update set column = value, …`.
  public record Update(List<Assignment> assignments) implements Action {
    public Update {
      assignments = List.copyOf(assignments);
    }
  }

  /// `delete`.
  public record Delete() implements Action {}

  /// `insert (column, …) values (value, …)`; `insert default values` where there is no column.
  public record Insert(List<Name> columns, List<Expression> values) implements Action {
    public Insert {
      columns = List.copyOf(columns);
      values = List.copyOf(values);
    }
  }

  /// `do nothing`.
  public record Nothing() implements Action {}
}
