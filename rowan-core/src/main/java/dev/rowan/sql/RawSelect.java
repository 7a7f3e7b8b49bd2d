package dev.rowan.sql;

import dev.rowan.ast.DerivedTable;
import dev.rowan.ast.Fragment;
import dev.rowan.ast.RawQuery;
import dev.rowan.ast.SelectItem;
import dev.rowan.dialect.Dialect;
import dev.rowan.render.CompiledSql;
import dev.rowan.type.Name;
import java.util.ArrayList;
import java.util.List;

/// A query written as SQL text whose columns are declared; it can be run, stand in `from`
/// ([#as(String)]), and wherever a subquery can. Immutable; rendered once per dialect.
public final class RawSelect<R> implements Query<R> {
  private final RawQuery node;
  private final List<Name> labels;
  private final Fetch<R> fetch;
  private final Rendered rendered = new Rendered();

  RawSelect(Fragment body, List<SelectItem> items, List<Name> labels, Fetch<R> fetch) {
    this.node = new RawQuery(body, labelled(items, labels));
    this.labels = labels;
    this.fetch = fetch;
  }

  private static List<SelectItem> labelled(List<SelectItem> items, List<Name> labels) {
    List<SelectItem> labelled = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      labelled.add(new SelectItem(items.get(i).expression(), labels.get(i)));
    }
    return labelled;
  }

  /// `(this) as alias`: a table whose columns are read by what was declared.
  public Derived as(String alias) {
    List<Derived.Output> outputs = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      outputs.add(new Derived.Output(node.items().get(i), labels.get(i)));
    }
    var name = new Name(alias);
    return new Derived(new DerivedTable(node, name, false), name, outputs);
  }

  @Override
  public RawQuery node() {
    return node;
  }

  @Override
  public Fetch<R> fetch() {
    return fetch;
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
