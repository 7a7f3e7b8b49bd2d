package dev.rowan.ast;

import dev.rowan.type.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `with [recursive] name (column, …) as [[not] materialized] (body) [search …] [cycle …]`.
public record CommonTable(
    Name name,
    List<Name> columns,
    StatementNode body,
    boolean recursive,
    Materialization materialization,
    @Nullable SearchOrder search,
    @Nullable CycleGuard cycle) {
  public CommonTable {
    columns = List.copyOf(columns);
  }

  /// One without hints and clauses.
  public CommonTable(Name name, List<Name> columns, StatementNode body, boolean recursive) {
    this(name, columns, body, recursive, Materialization.UNSPECIFIED, null, null);
  }

  /// Whether the body is computed once, or as part of what reads it.
  public enum Materialization {
    /// As the server finds best.
    UNSPECIFIED(""),
    /// Once.
    MATERIALIZED("materialized "),
    /// As part of every query that reads it.
    NOT_MATERIALIZED("not materialized ");

    private final String keyword;

    Materialization(String keyword) {
      this.keyword = keyword;
    }

    /// The spelling, with a space behind it.
    public String keyword() {
      return keyword;
    }
  }

  /// `search depth|breadth first by column, … set into`: one more column, to order the rows by.
  public record SearchOrder(boolean depthFirst, List<Name> by, Name into) {
    public SearchOrder {
      by = List.copyOf(by);
    }
  }

  /// `cycle column, … set mark using path`: two more columns; a row whose columns occurred on its
  /// way is marked and not followed.
  public record CycleGuard(List<Name> columns, Name mark, Name path) {
    public CycleGuard {
      columns = List.copyOf(columns);
    }
  }

  /// The same with another body.
  public CommonTable withBody(StatementNode body) {
    return new CommonTable(name, columns, body, recursive, materialization, search, cycle);
  }

  /// The same under another name.
  public CommonTable withName(Name name) {
    return new CommonTable(name, columns, body, recursive, materialization, search, cycle);
  }

  /// The same with other columns.
  public CommonTable withColumns(List<Name> columns) {
    return new CommonTable(name, columns, body, recursive, materialization, search, cycle);
  }

  /// The same computed once, or not.
  public CommonTable withMaterialization(Materialization materialization) {
    return new CommonTable(name, columns, body, recursive, materialization, search, cycle);
  }

  /// The same with a column to order by.
  public CommonTable withSearch(@Nullable SearchOrder search) {
    return new CommonTable(name, columns, body, recursive, materialization, search, cycle);
  }

  /// The same with a guard against cycles.
  public CommonTable withCycle(@Nullable CycleGuard cycle) {
    return new CommonTable(name, columns, body, recursive, materialization, search, cycle);
  }
}
