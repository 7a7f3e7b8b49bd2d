package dev.rowan.ast;

import dev.rowan.type.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `on conflict (column, …) do nothing | do update set … where …`; no assignments is `do nothing`.
public record OnConflict(
    List<Name> target, List<Assignment> assignments, @Nullable Expression where) {
  public OnConflict {
    target = List.copyOf(target);
    assignments = List.copyOf(assignments);
  }
}
