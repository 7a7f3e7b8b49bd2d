package dev.rowan.ast;

import dev.rowan.type.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `on conflict (column, …) do nothing | do update set … where …`; no assignments is `do nothing`.
///
/// `target` are the columns of a key, or those that a unique index is over: then `index` is what it
/// is over exactly. No target means any key.
public record OnConflict(
    List<Name> target,
    @Nullable Index index,
    List<Assignment> assignments,
    @Nullable Expression where) {
  public OnConflict {
    target = List.copyOf(target);
    assignments = List.copyOf(assignments);
  }

  /// A unique index over expressions, or one that covers only the rows for which a condition holds.
  public record Index(List<Expression> parts, @Nullable Expression covered) {
    public Index {
      parts = List.copyOf(parts);
    }
  }

  /// The same with other assignments.
  public OnConflict withAssignments(List<Assignment> assignments) {
    return new OnConflict(target, index, assignments, where);
  }
}
