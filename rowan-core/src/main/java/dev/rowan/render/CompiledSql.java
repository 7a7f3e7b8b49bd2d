package dev.rowan.render;

import dev.rowan.ast.Bind;
import java.util.List;

/// SQL text ready for a driver, and the values of its `?` placeholders in order. Immutable.
public record CompiledSql(String text, List<Bind> parameters) {
  public CompiledSql {
    parameters = List.copyOf(parameters);
  }

  /// Text without parameters.
  public static CompiledSql of(String text) {
    return new CompiledSql(text, List.of());
  }

  /// The text alone; never the values.
  @Override
  public String toString() {
    return text;
  }
}
