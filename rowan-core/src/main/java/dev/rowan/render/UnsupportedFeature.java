package dev.rowan.render;

import dev.rowan.RowanException;

/// A statement needs what the server cannot do and Rowan does not emulate.
public final class UnsupportedFeature extends RowanException {
  private static final long serialVersionUID = 1L;

  private final Feature feature;

  /// The feature, where it is missing, and what to do instead.
  public UnsupportedFeature(Feature feature, String dialect, String version, String wayOut) {
    super(
        "ROWAN-1501",
        "%s: not supported by %s; %s"
            .formatted(feature.what(), (dialect + " " + version).strip(), wayOut));
    this.feature = feature;
  }

  /// What is missing.
  public Feature feature() {
    return feature;
  }
}
