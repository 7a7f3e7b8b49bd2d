package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.BooleanConstant;
import dev.rowan.ast.Conditions;
import dev.rowan.ast.DerivedTable;
import dev.rowan.ast.Expression;
import dev.rowan.ast.FromItem;
import dev.rowan.ast.FunctionTable;
import dev.rowan.ast.JoinedTable;
import dev.rowan.ast.TableRef;
import dev.rowan.render.PathJoins;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tables joined beforehand, to stand as one in another join: `a left join (b join c on …) on …` is
/// `select(…).from(A).leftJoin(Joined.of(B).join(C, …), …)`. Immutable.
public final class Joined implements Source {
  private final FromItem item;
  private final List<TableOf<?>> tables;

  private Joined(FromItem item, List<TableOf<?>> tables) {
    this.item = item;
    this.tables = tables;
  }

  /// `first`, to which others are joined.
  public static Joined of(Source first) {
    return new Joined(first.source(), tables(List.of(first)));
  }

  /// `… join source on condition and …`.
  ///
  /// Without a condition it follows the one foreign key between `source` and the tables here.
  public Joined join(Source source, BoolExpr... on) {
    return with(JoinedTable.Kind.INNER, source, on);
  }

  /// `… left join source on condition and …`, likewise.
  public Joined leftJoin(Source source, BoolExpr... on) {
    return with(JoinedTable.Kind.LEFT, source, on);
  }

  /// `… right join source on condition and …`, likewise.
  public Joined rightJoin(Source source, BoolExpr... on) {
    return with(JoinedTable.Kind.RIGHT, source, on);
  }

  /// `… full join source on condition and …`, likewise.
  public Joined fullJoin(Source source, BoolExpr... on) {
    return with(JoinedTable.Kind.FULL, source, on);
  }

  /// `… cross join source`.
  public Joined crossJoin(Source source) {
    return with(cross(item, source), source);
  }

  private Joined with(JoinedTable.Kind kind, Source source, BoolExpr... on) {
    return with(join(item, tables, kind, source, on), source);
  }

  private Joined with(FromItem joined, Source source) {
    List<TableOf<?>> all = new ArrayList<>(tables);
    all.addAll(tables(List.of(source)));
    return new Joined(joined, List.copyOf(all));
  }

  @Override
  public FromItem source() {
    return item;
  }

  @Override
  public String toString() {
    return tables.toString();
  }

  // --- for Select

  /// The tables in `sources` whose definitions are known.
  static List<TableOf<?>> tables(List<? extends Source> sources) {
    List<TableOf<?>> tables = new ArrayList<>();
    for (Source source : sources) {
      switch (source) {
        case TableOf<?> table -> tables.add(table);
        case Sampled sampled -> tables.add(sampled.table());
        case Joined joined -> tables.addAll(joined.tables);
        default -> {}
      }
    }
    return List.copyOf(tables);
  }

  /// `left kind join source on …`; the condition is known for the far end of a to-one relation,
  /// along the one foreign key from or to `tables`, and is `true` for what is lateral.
  static FromItem join(
      FromItem left,
      List<TableOf<?>> tables,
      JoinedTable.Kind kind,
      Source source,
      BoolExpr... on) {
    FromItem right = source.source();
    Expression condition = Conditions.and(pathCondition(right), all(on));
    if (condition == null) {
      condition =
          lateral(right)
              ? new BooleanConstant(true)
              : ForeignKeyJoins.condition(kind, tables, source);
    }
    return new JoinedTable(left, kind, right, condition);
  }

  /// `left cross join source`.
  static FromItem cross(FromItem left, Source source) {
    return new JoinedTable(left, JoinedTable.Kind.CROSS, source.source(), null);
  }

  private static @Nullable Expression pathCondition(FromItem right) {
    return right instanceof TableRef table && table.path() != null
        ? PathJoins.condition(table)
        : null;
  }

  private static boolean lateral(FromItem right) {
    return right instanceof FunctionTable
        || (right instanceof DerivedTable derived && derived.lateral());
  }

  /// All of `conditions`; null where there are none.
  ///
  /// @throws InvalidStatement if one is null
  static @Nullable Expression all(BoolExpr... conditions) {
    Expression all = null;
    for (BoolExpr condition : conditions) {
      all = Conditions.and(all, BoolExpr.conditionOf(condition));
    }
    return all;
  }
}
