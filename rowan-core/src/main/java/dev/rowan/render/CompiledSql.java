package dev.rowan.render;

import dev.rowan.ast.Bind;
import java.util.List;

/// SQL text ready for a driver, and the values of its `?` placeholders in order. Immutable.
///
/// `questionMarks` are the places in the text, ascending, of those `?` that are part of an operator
/// and no placeholders; a driver that would take them for such has to escape them.
public record CompiledSql(String text, List<Bind> parameters, List<Integer> questionMarks) {
  public CompiledSql {
    parameters = List.copyOf(parameters);
    questionMarks = List.copyOf(questionMarks);
  }

  /// Text without operators that contain `?`.
  public CompiledSql(String text, List<Bind> parameters) {
    this(text, parameters, List.of());
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
