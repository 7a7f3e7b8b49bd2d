package dev.rowan.ast;

import dev.rowan.type.Name;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// `table tablesample method (percent) [repeatable (seed)]`: some of the rows of a table.
public record SampledTable(
    TableRef table, Method method, Expression percent, @Nullable Expression seed)
    implements FromLeaf {
  /// How rows are chosen.
  public enum Method {
    /// Row by row.
    BERNOULLI,
    /// Page by page: faster, and less even.
    SYSTEM;

    /// The standard spelling.
    public String keyword() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Name qualifier() {
    return table.qualifier();
  }
}
