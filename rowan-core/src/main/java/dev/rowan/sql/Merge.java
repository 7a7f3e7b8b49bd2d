package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.Call;
import dev.rowan.ast.Conditions;
import dev.rowan.ast.Expression;
import dev.rowan.ast.FromItem;
import dev.rowan.ast.MergeBranch;
import dev.rowan.ast.MergeStatement;
import dev.rowan.dialect.Dialect;
import dev.rowan.render.CompiledSql;
import dev.rowan.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// `merge into table using source on condition when matched then … when not matched then …`: each
/// row is treated by the first branch that fits it.
///
/// PostgreSQL 15 and later; `when not matched by source` and `returning` from 17. Elsewhere it is
/// refused: an upsert, or an update beside the source, says the same. A row of the table that meets
/// several rows of the source is an error of the database. Immutable; rendered once per dialect.
public final class Merge<R> implements Command {
  private final TableOf<R> table;
  private final Using using;
  private final List<MergeBranch> branches;
  private final Rendered rendered = new Rendered();

  /// What is merged into the table, and which of its rows meet which of the table's.
  private record Using(FromItem source, Expression on) {}

  private Merge(TableOf<R> table, Using using, List<MergeBranch> branches) {
    this.table = table;
    this.using = using;
    this.branches = branches;
  }

  /// A merge whose source has still to be said.
  public static final class Into<R> {
    private final TableOf<R> table;

    Into(TableOf<R> table) {
      Affected.of(table, "merge into");
      this.table = table;
    }

    /// `using source on condition and …`.
    public Merge<R> using(Source source, BoolExpr on, BoolExpr... more) {
      Expression condition = Conditions.and(BoolExpr.conditionOf(on), Affected.conditions(more));
      if (condition == null) {
        throw new InvalidStatement(
            "ROWAN-1205",
            "merge into %s using %s has no condition; say which rows meet"
                .formatted(table, source));
      }
      return new Merge<>(table, new Using(source.source(), condition), List.of());
    }
  }

  /// `when matched and condition and … then`: rows of the table that meet a row of the source.
  public Existing<R> whenMatched(BoolExpr... conditions) {
    return new Existing<>(this, MergeBranch.Match.MATCHED, conditions);
  }

  /// `when not matched by source and condition and … then`: rows of the table that meet none of the
  /// source.
  public Existing<R> whenNotMatchedBySource(BoolExpr... conditions) {
    return new Existing<>(this, MergeBranch.Match.NOT_MATCHED_BY_SOURCE, conditions);
  }

  /// `when not matched and condition and … then`: rows of the source that meet none of the table.
  public Missing<R> whenNotMatched(BoolExpr... conditions) {
    return new Missing<>(this, conditions);
  }

  /// What is done with a row of the table.
  public static final class Existing<R> {
    private final Merge<R> merge;
    private final MergeBranch.Match match;
    private final BoolExpr[] conditions;

    private Existing(Merge<R> merge, MergeBranch.Match match, BoolExpr... conditions) {
      this.merge = merge;
      this.match = match;
      this.conditions = conditions;
    }

    /// `update set …`: as `assignments` says.
    public Merge<R> update(UnaryOperator<Update<R>> assignments) {
      Update<R> update = assignments.apply(Update.of(merge.table));
      update.affected().requireBare();
      if (update.affected().where() != null) {
        throw new InvalidStatement(
            "ROWAN-1155",
            "the update of a branch of merge into %s has a condition; say it in whenMatched(…)"
                .formatted(merge.table));
      }
      return merge.with(match, conditions, new MergeBranch.Update(update.assignments()));
    }

    /// `delete`.
    public Merge<R> delete() {
      return merge.with(match, conditions, new MergeBranch.Delete());
    }

    /// `do nothing`: the row stays, and no later branch is about it.
    public Merge<R> ignore() {
      return merge.with(match, conditions, new MergeBranch.Nothing());
    }
  }

  /// What is done with a row of the source.
  public static final class Missing<R> {
    private final Merge<R> merge;
    private final BoolExpr[] conditions;

    private Missing(Merge<R> merge, BoolExpr... conditions) {
      this.merge = merge;
      this.conditions = conditions;
    }

    /// `insert (column, …) values (…)`: the row that `values` gives column by column, from columns
    /// of the source.
    public Merge<R> insert(UnaryOperator<Insert<R>> values) {
      MergeBranch.Insert row = values.apply(Insert.row(merge.table)).branch();
      return merge.with(MergeBranch.Match.NOT_MATCHED, conditions, row);
    }

    /// `do nothing`, and no later branch is about the row.
    public Merge<R> ignore() {
      return merge.with(MergeBranch.Match.NOT_MATCHED, conditions, new MergeBranch.Nothing());
    }
  }

  private Merge<R> with(MergeBranch.Match match, BoolExpr[] conditions, MergeBranch.Action action) {
    List<MergeBranch> more = new ArrayList<>(branches);
    more.add(new MergeBranch(match, Affected.conditions(conditions), action));
    return new Merge<>(table, using, List.copyOf(more));
  }

  /// `merge_action()` in `returning`: `INSERT`, `UPDATE` or `DELETE`.
  public static TextExpr action() {
    return Views.text(Call.of("merge_action", SqlType.TEXT));
  }

  /// `returning item`: gives back one `X` per row inserted, updated or deleted.
  public <X> Query<X> returning(Projection<X> item) {
    return Returning.one(node(), item);
  }

  /// `returning item, …`: gives back a row per row inserted, updated or deleted.
  public Query<Row> returning(Projection<?> first, Projection<?> second, Projection<?>... more) {
    return Returning.several(node(), Returning.list(first, second, more));
  }

  @Override
  public MergeStatement node() {
    if (branches.isEmpty()) {
      throw new InvalidStatement(
          "ROWAN-1159",
          "merge into %s does nothing; say whenMatched(…), whenNotMatched(…) or whenNotMatchedBySource(…)"
              .formatted(table));
    }
    return new MergeStatement(table.ref(), using.source(), using.on(), branches, List.of());
  }

  @Override
  public CompiledSql compile(Dialect dialect) {
    return rendered.compile(this::node, dialect);
  }

  @Override
  public String toString() {
    return Rendered.text(this);
  }
}
