package dev.rowan.mapping;

import dev.rowan.sql.BoolExpr;
import dev.rowan.sql.Column;
import dev.rowan.sql.Expr;
import dev.rowan.sql.Ordering;
import dev.rowan.sql.TypedExpr;

/// The facts of a table that are stated in `define` as typed expressions: checks, indexes, keys,
/// default expressions. Values in them are written out as literals of their type.
public interface TableSpec {
  /// `constraint name check (condition)`.
  TableSpec check(String name, BoolExpr condition);

  /// `create index … on table (part, …)`; parts are columns or expressions, ascending unless
  /// `desc()`.
  IndexSpec index(Ordering... parts);

  /// A unique key over columns, or a unique index where a part is an expression or a condition is
  /// added.
  IndexSpec unique(Expr<?>... parts);

  /// `default expression` for a column under a bare `@Default`.
  <T, S extends Expr<T>> TableSpec defaultTo(Column<T> column, TypedExpr<T, S> expression);

  /// Refines an index.
  interface IndexSpec {
    /// Covers only the rows for which `condition` holds.
    IndexSpec where(BoolExpr condition);

    /// Replaces the name made by [dev.rowan.schema.Naming].
    IndexSpec named(String name);
  }
}
