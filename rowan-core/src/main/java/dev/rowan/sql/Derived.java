package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.DerivedTable;
import dev.rowan.ast.Expression;
import dev.rowan.ast.FromItem;
import dev.rowan.ast.OutputRef;
import dev.rowan.ast.QueryNode;
import dev.rowan.ast.SelectItem;
import dev.rowan.type.Name;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// A query in `from`: a derived table or a common table expression. Its columns are read by the
/// expressions that were selected. Immutable.
public class Derived implements Source {
  private final FromItem item;
  private final Name qualifier;
  private final List<Output> outputs;

  /// An output column: what was selected, and the name it has outside.
  record Output(SelectItem selected, Name name) {}

  Derived(FromItem item, Name qualifier, List<Output> outputs) {
    this.item = item;
    this.qualifier = qualifier;
    this.outputs = List.copyOf(outputs);
  }

  static Derived table(SetOperand<?> rows, String alias) {
    QueryNode query = Subqueries.node(rows);
    List<Output> outputs = outputs(query.items());
    var name = new Name(alias);
    return new Derived(
        new DerivedTable(query.labelled(names(outputs)), name, false), name, outputs);
  }

  /// The outer names of `outputs`.
  static List<Name> names(List<Output> outputs) {
    return outputs.stream().map(Output::name).toList();
  }

  /// The outer name of every column of a query: its label, else the column's own name, else its
  /// place; a second column of one name gets a number.
  static List<Output> outputs(List<SelectItem> items) {
    List<Output> outputs = new ArrayList<>();
    Set<Name> taken = new HashSet<>();
    for (SelectItem item : items) {
      Name wanted = wanted(item, outputs.size() + 1);
      Name name = wanted;
      for (int i = 1; !taken.add(name); i++) {
        name = new Name(wanted + "_" + i);
      }
      outputs.add(new Output(item, name));
    }
    return outputs;
  }

  private static Name wanted(SelectItem item, int place) {
    Name name = item.outerName();
    return name == null ? new Name("c" + place) : name;
  }

  /// The column of the expression `selected`, or, where a whole table was selected, of its column.
  ///
  /// @throws InvalidStatement if the query did not select it
  public final <T, S extends Expr<T>> S column(TypedExpr<T, S> selected) {
    return selected.typed(new OutputRef(qualifier, outputName(selected), selected.type()));
  }

  /// The name of the column of the expression `selected`.
  ///
  /// @throws InvalidStatement if the query did not select it
  final Name outputName(TypedExpr<?, ?> selected) {
    Expression node = selected.node();
    Name label = selected.label().orElse(null);
    Name found = null;
    for (Output output : outputs) {
      if (!output.selected().expression().equals(node)) {
        continue;
      }
      if (Objects.equals(output.selected().label(), label)) {
        found = output.name();
        break;
      }
      found = found == null ? output.name() : found;
    }
    if (found == null) {
      throw new InvalidStatement(
          "ROWAN-1206",
          "%s was not selected in %s; it has the columns %s"
              .formatted(Views.describe(selected), qualifier, names(outputs)));
    }
    return found;
  }

  /// `lateral (select …) as alias`: the same, seeing what stands before it in `from`. A common
  /// table expression, which is written before the statement, sees nothing of it either way.
  public final Derived lateral() {
    return item instanceof DerivedTable table
        ? new Derived(new DerivedTable(table.query(), qualifier, true), qualifier, outputs)
        : this;
  }

  /// The same under another alias.
  public Derived as(String alias) {
    if (item instanceof DerivedTable table) {
      var name = new Name(alias);
      return new Derived(new DerivedTable(table.query(), name, table.lateral()), name, outputs);
    }
    throw new IllegalStateException("not a derived table: " + item);
  }

  final List<Output> outputs() {
    return outputs;
  }

  final Name qualifier() {
    return qualifier;
  }

  @Override
  public final FromItem source() {
    return item;
  }

  @Override
  public final String toString() {
    return qualifier.text();
  }
}
