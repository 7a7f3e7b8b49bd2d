package dev.rowan.testkit.conformance;

import dev.rowan.render.Feature;
import java.util.List;

/// How to find out whether a server does `feature`: statements, and the rows that come out where it
/// does.
///
/// `standard` runs as standard SQL prints it, `own` as the dialect does; the two differ only where
/// standard SQL has no printed form of the feature.
public record Probe(Feature feature, Script standard, Script own, List<?> expected) {
  public Probe {
    expected = List.copyOf(expected);
  }

  /// A probe of one script.
  public static Probe of(Feature feature, Script script, Object... expected) {
    return new Probe(feature, script, script, List.of(expected));
  }

  /// The statements of a probe.
  @FunctionalInterface
  public interface Script {
    /// Runs them, and returns what came out.
    List<?> run(Trial trial);
  }
}
