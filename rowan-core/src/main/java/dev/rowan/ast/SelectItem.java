package dev.rowan.ast;

import dev.rowan.type.Name;
import org.jspecify.annotations.Nullable;

/// `expression [as label]` in a select or returning list.
public record SelectItem(Expression expression, @Nullable Name label) {
  /// What the column is called outside: its label, else its own name; null for an expression
  /// without label.
  public @Nullable Name outerName() {
    if (label != null) {
      return label;
    }
    return switch (expression) {
      case ColumnRef column -> column.name();
      case OutputRef output -> output.name();
      default -> null;
    };
  }

  /// The same column under `name`: itself where it has that name.
  public SelectItem named(Name name) {
    return name.equals(outerName()) ? this : new SelectItem(expression, name);
  }
}
