package dev.rowan.ast;

import java.util.List;

/// `/*+ hint(argument, …) */` after the first word of a statement. Its words are plain: letters,
/// digits, `_`, `$` and `@`.
public record OptimizerHint(String hint, List<String> arguments) implements CustomClause {
  public OptimizerHint {
    arguments = List.copyOf(arguments);
  }

  @Override
  public Place place() {
    return Place.AFTER_VERB;
  }

  @Override
  public void print(SqlText out) {
    out.text("/*+ ").text(hint);
    out.text(arguments.isEmpty() ? "" : "(" + String.join(", ", arguments) + ")").text(" */");
  }
}
