package dev.rowan.ast;

import dev.rowan.type.Name;
import dev.rowan.type.QualifiedName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// `table use index (name, …)`: which indexes of a table the planner may use.
public record IndexHint(TableRef of, Kind kind, List<Name> indexes) implements CustomClause {
  /// What is asked of the planner.
  public enum Kind {
    /// One of these, or none.
    USE,
    /// One of these, unless that is impossible.
    FORCE,
    /// None of these.
    IGNORE
  }

  public IndexHint {
    indexes = List.copyOf(indexes);
  }

  @Override
  public Place place() {
    return Place.AFTER_TABLE;
  }

  @Override
  public Optional<TableRef> table() {
    return Optional.of(of);
  }

  @Override
  public void print(SqlText out) {
    out.text(kind.name().toLowerCase(Locale.ROOT)).text(" index (");
    for (int i = 0; i < indexes.size(); i++) {
      out.text(i == 0 ? "" : ", ").name(new QualifiedName(null, indexes.get(i)));
    }
    out.text(")");
  }
}
