package dev.rowan.ast;

import dev.rowan.type.Name;
import java.util.ArrayList;
import java.util.List;

/// `values (…), (…)`: rows written out, at least one, each with a value for every column.
public record ValuesQuery(List<Name> columns, List<List<Expression>> rows) implements QueryNode {
  public ValuesQuery {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  @Override
  public List<SelectItem> items() {
    List<SelectItem> items = new ArrayList<>(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      items.add(new SelectItem(rows.getFirst().get(i), columns.get(i)));
    }
    return items;
  }

  @Override
  public boolean plain() {
    return true;
  }

  @Override
  public ValuesQuery labelled(List<Name> names) {
    return new ValuesQuery(names, rows);
  }

  /// The same columns with other rows.
  public ValuesQuery withRows(List<List<Expression>> rows) {
    return new ValuesQuery(columns, rows);
  }
}
