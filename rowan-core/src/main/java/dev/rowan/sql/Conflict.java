package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.Assignment;
import dev.rowan.ast.Call;
import dev.rowan.ast.ExcludedRef;
import dev.rowan.ast.Expression;
import dev.rowan.ast.OnConflict;
import dev.rowan.type.Name;
import dev.rowan.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What an insert does with a row whose key exists.
public final class Conflict<R> {
  private final Insert<R> insert;
  private final List<Name> target;

  Conflict(Insert<R> insert, List<Name> target) {
    this.insert = insert;
    this.target = target;
  }

  /// In `returning` of an upsert: true for a row that was inserted, false for one that was there
  /// and has been updated.
  ///
  /// PostgreSQL tells by the row's system columns: `xmax = 0`. The others do not tell, and refuse
  /// it: insert with [#ignore()] and update where its count is 0, in one transaction.
  public static BoolExpr inserted() {
    return Views.bool(Call.of("inserted", SqlType.BOOLEAN));
  }

  /// `do nothing`: the row that exists stays.
  public Insert<R> ignore() {
    return insert.on(new OnConflict(target, List.of(), null));
  }

  /// `do update set column = excluded.column, …`: these columns take the values that were to be
  /// inserted.
  public Insert<R> update(Column<?>... columns) {
    if (columns.length == 0) {
      throw new InvalidStatement(
          "ROWAN-1130", "an upsert updates no column; name some, or say ignore()");
    }
    List<Assignment> assignments = new ArrayList<>();
    for (Column<?> column : columns) {
      Name name = insert.own(column);
      assignments.add(new Assignment(name, new ExcludedRef(name, column.type())));
    }
    return updating(assignments, null);
  }

  /// `do update set … where …`: as `assignments` says; `excluded(table)` is the row that was to be
  /// inserted.
  public Insert<R> update(UnaryOperator<Update<R>> assignments) {
    Update<R> update = assignments.apply(Update.of(insert.table()));
    Affected affected = update.affected();
    affected.requireBare();
    Expression condition = affected.where();
    var excluded = new Excluded();
    List<Assignment> set = new ArrayList<>();
    for (Assignment assignment : update.assignments()) {
      set.add(assignment.withValue(excluded.expression(assignment.value())));
    }
    return updating(set, condition == null ? null : excluded.expression(condition));
  }

  private Insert<R> updating(List<Assignment> assignments, @Nullable Expression condition) {
    if (target.isEmpty()) {
      throw new InvalidStatement(
          "ROWAN-1143",
          "an upsert that updates must name the key that clashes: onConflict(column, …)");
    }
    return insert.on(new OnConflict(target, assignments, condition));
  }
}
