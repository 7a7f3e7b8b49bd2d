package dev.rowan.ast;

import dev.rowan.type.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A whole query written as SQL text, and the columns it is declared to give.
///
/// The items say names, as labels, and types only; they are not printed. What stands inside the
/// text has its own `from`, which nobody but the server knows.
public record RawQuery(Fragment body, List<SelectItem> items) implements QueryNode {
  private static final Name ALIAS = new Name("raw");

  public RawQuery {
    items = List.copyOf(items);
  }

  /// Nobody knows, so that it stands in parentheses.
  @Override
  public boolean plain() {
    return false;
  }

  /// `select raw.column as name, … from (this) as raw`, or itself where it has these names.
  @Override
  public QueryNode labelled(List<Name> names) {
    List<SelectItem> labelled = new ArrayList<>();
    boolean same = true;
    for (int i = 0; i < items.size(); i++) {
      Name own = Objects.requireNonNull(items.get(i).label(), "a raw query's columns are labelled");
      same &= own.equals(names.get(i));
      var column = new OutputRef(ALIAS, own, items.get(i).expression().type());
      labelled.add(new SelectItem(column, names.get(i)));
    }
    return same
        ? this
        : SelectQuery.of(labelled).withFrom(List.of(new DerivedTable(this, ALIAS, false)));
  }
}
