package dev.rowan.sql;

import dev.rowan.ast.CommonTable;
import java.util.ArrayList;
import java.util.List;

/// `with name as (…), …` before a statement.
///
/// A common table expression that stands in `from` writes itself; this is for one that nothing
/// reads, such as a data change that is to happen beside the statement. Immutable.
public final class With {
  private final List<CommonTable> tables;

  private With(List<CommonTable> tables) {
    this.tables = List.copyOf(tables);
  }

  static With of(Cte... tables) {
    List<CommonTable> definitions = new ArrayList<>(tables.length);
    for (Cte table : tables) {
      definitions.add(table.known());
    }
    return new With(definitions);
  }

  /// `with … select item`: an expression, a table's row, or a shape.
  public <R> Select<R> select(Projection<R> item) {
    return Sql.select(item).after(tables);
  }

  /// `with … select item, …`.
  public Select<Row> select(Projection<?> first, Projection<?> second, Projection<?>... more) {
    return Sql.select(first, second, more).after(tables);
  }

  /// `with … select distinct item`.
  public <R> Select<R> selectDistinct(Projection<R> item) {
    return Sql.selectDistinct(item).after(tables);
  }

  /// `with … select distinct item, …`.
  public Select<Row> selectDistinct(
      Projection<?> first, Projection<?> second, Projection<?>... more) {
    return Sql.selectDistinct(first, second, more).after(tables);
  }
}
