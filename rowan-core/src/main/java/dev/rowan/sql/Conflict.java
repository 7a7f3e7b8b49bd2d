package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.Assignment;
import dev.rowan.ast.Call;
import dev.rowan.ast.Children;
import dev.rowan.ast.ColumnRef;
import dev.rowan.ast.Conditions;
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
  private final List<Expression> parts;
  private final @Nullable Expression covered;

  Conflict(Insert<R> insert, List<Expression> parts, @Nullable Expression covered) {
    this.insert = insert;
    this.parts = List.copyOf(parts);
    this.covered = covered;
  }

  /// `on conflict (part, …) where condition and …`: the condition of the unique index meant, which
  /// covers only the rows for which it holds.
  public Conflict<R> where(BoolExpr... conditions) {
    Expression more = Affected.conditions(conditions);
    return new Conflict<>(insert, parts, Conditions.and(covered, more));
  }

  /// The target without what is done, if the table declares it.
  OnConflict target() {
    List<Name> columns =
        parts.stream()
            .flatMap(part -> Children.columns(part).stream())
            .map(ColumnRef::name)
            .distinct()
            .toList();
    boolean key = covered == null && parts.stream().allMatch(ColumnRef.class::isInstance);
    if (parts.isEmpty() || key) {
      if (!parts.isEmpty()) {
        Keys.require(insert.table().definition(), columns);
      }
      return new OnConflict(columns, null, List.of(), null);
    }
    UniqueIndexes.require(insert.table(), parts, covered);
    return new OnConflict(columns, new OnConflict.Index(parts, covered), List.of(), null);
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
    return insert.on(target());
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
    if (parts.isEmpty()) {
      throw new InvalidStatement(
          "ROWAN-1143",
          "an upsert that updates must name the key that clashes: onConflict(column, …)");
    }
    OnConflict target = target();
    return insert.on(new OnConflict(target.target(), target.index(), assignments, condition));
  }
}
