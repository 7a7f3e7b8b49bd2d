package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.ColumnRef;
import dev.rowan.ast.Fragment;
import dev.rowan.ast.OutputRef;
import dev.rowan.ast.SelectItem;
import dev.rowan.type.Name;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A raw statement that gives rows, before it is said how they are read. Immutable.
public final class RawStatement {
  private final Fragment body;

  RawStatement(Fragment body) {
    this.body = body;
  }

  /// Each row as one `R`: a column, a table's record, a shape.
  ///
  /// Columns are found by their names: of a table's columns those they have in the database, of
  /// labelled expressions their labels, else of [Raw#column(String)]. The statement must give just
  /// these, in any order.
  public <R> RawSelect<R> reading(Projection<R> item) {
    return select(List.of(item), Projections.fetch(item, false, false));
  }

  /// Each row as a [Row], read by these.
  public RawSelect<Row> reading(Projection<?> first, Projection<?> second, Projection<?>... more) {
    List<Projection<?>> items = Returning.list(first, second, more);
    return select(items, Projections.rowFetch(items, new BitSet(), false));
  }

  private <R> RawSelect<R> select(List<Projection<?>> projections, Fetch<R> fetch) {
    List<SelectItem> items = Projections.items(projections);
    List<Name> labels = labels(items);
    return new RawSelect<>(
        body, items, labels, new Fetch<>(fetch.reader(), fetch.nested(), fetch.types(), labels));
  }

  private static List<Name> labels(List<SelectItem> items) {
    List<Name> labels = new ArrayList<>();
    Set<Name> taken = new HashSet<>();
    for (SelectItem item : items) {
      Name name = nameOf(item);
      if (!taken.add(name)) {
        throw new InvalidStatement(
            "ROWAN-1605",
            "two columns of a raw query are read by the name \"%s\"; give one another name in the SQL, and read it by Raw.column(…)"
                .formatted(name));
      }
      labels.add(name);
    }
    return labels;
  }

  private static Name nameOf(SelectItem item) {
    Name label = item.label();
    if (label != null) {
      return label;
    }
    return switch (item.expression()) {
      case ColumnRef column -> column.name();
      case OutputRef output -> output.name();
      default ->
          throw new InvalidStatement(
              "ROWAN-1605",
              "a column of a raw query is read by an expression without a name; label it, or read"
                  + " it by Raw.column(…)");
    };
  }
}
