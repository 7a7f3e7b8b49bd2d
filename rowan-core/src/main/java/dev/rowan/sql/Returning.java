package dev.rowan.sql;

import dev.rowan.ast.DeleteStatement;
import dev.rowan.ast.FromItem;
import dev.rowan.ast.InsertStatement;
import dev.rowan.ast.JoinedTable;
import dev.rowan.ast.MergeBranch;
import dev.rowan.ast.MergeStatement;
import dev.rowan.ast.SelectItem;
import dev.rowan.ast.StatementNode;
import dev.rowan.ast.UpdateStatement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/// The rows a data change gives back.
final class Returning {
  private Returning() {}

  static <X> Query<X> one(InsertStatement insert, Projection<X> item, boolean vacuous) {
    return one(item, List.of(), insert::withReturning, vacuous);
  }

  static <X> Query<X> one(UpdateStatement update, Projection<X> item) {
    return one(item, update.from(), update::withReturning, false);
  }

  static <X> Query<X> one(DeleteStatement delete, Projection<X> item) {
    return one(item, delete.using(), delete::withReturning, false);
  }

  static <X> Query<X> one(MergeStatement merge, Projection<X> item) {
    return one(item, beside(merge), merge::withReturning, false);
  }

  static Query<Row> several(MergeStatement merge, List<Projection<?>> items) {
    return several(items, beside(merge), merge::withReturning, false);
  }

  /// A row that the source lacks has nothing of it.
  private static List<FromItem> beside(MergeStatement merge) {
    boolean lacking =
        merge.branches().stream()
            .anyMatch(branch -> branch.match() == MergeBranch.Match.NOT_MATCHED_BY_SOURCE);
    return lacking
        ? List.of(new JoinedTable(merge.table(), JoinedTable.Kind.LEFT, merge.source(), merge.on()))
        : List.of(merge.source());
  }

  static Query<Row> several(InsertStatement insert, List<Projection<?>> items, boolean vacuous) {
    return several(items, List.of(), insert::withReturning, vacuous);
  }

  static Query<Row> several(UpdateStatement update, List<Projection<?>> items) {
    return several(items, update.from(), update::withReturning, false);
  }

  static Query<Row> several(DeleteStatement delete, List<Projection<?>> items) {
    return several(items, delete.using(), delete::withReturning, false);
  }

  private static <X> Query<X> one(
      Projection<X> item,
      List<FromItem> beside,
      Function<List<SelectItem>, StatementNode> returning,
      boolean vacuous) {
    boolean absent = Sources.mayBeAbsent(item, beside);
    StatementNode node = returning.apply(Projections.items(item, absent, false));
    return new NodeQuery<>(node, Projections.fetch(item, absent, false), vacuous);
  }

  private static Query<Row> several(
      List<Projection<?>> items,
      List<FromItem> beside,
      Function<List<SelectItem>, StatementNode> returning,
      boolean vacuous) {
    Projections.items(items); // refuses two columns of one label
    var absent = new BitSet();
    List<SelectItem> columns = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      absent.set(i, Sources.mayBeAbsent(items.get(i), beside));
      columns.addAll(Projections.items(items.get(i), absent.get(i), false));
    }
    return new NodeQuery<>(
        returning.apply(columns), Projections.rowFetch(items, absent, false), vacuous);
  }

  static List<Projection<?>> list(Projection<?> first, Projection<?> second, Projection<?>[] more) {
    List<Projection<?>> items = new ArrayList<>();
    items.add(first);
    items.add(second);
    Collections.addAll(items, more);
    return List.copyOf(items);
  }
}
