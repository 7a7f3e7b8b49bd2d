package dev.rowan.render;

import java.util.EnumMap;
import java.util.Map;

/// A server's verdict on every [Feature]. Immutable.
public final class Features {
  private final String dialect;
  private final String version;
  private final Map<Feature, Support> verdicts;

  private Features(String dialect, String version, Map<Feature, Support> verdicts) {
    this.dialect = dialect;
    this.version = version;
    this.verdicts = verdicts;
  }

  /// A server that does everything as the standard says.
  public static Features standard(String dialect, String version) {
    return new Features(dialect, version, Map.of());
  }

  /// The same with Rowan standing in for `features`.
  public Features emulating(Feature... features) {
    return with(Support.EMULATED, features);
  }

  /// The same without `features`.
  public Features refusing(Feature... features) {
    return with(Support.REFUSED, features);
  }

  private Features with(Support support, Feature... features) {
    Map<Feature, Support> changed = new EnumMap<>(Feature.class);
    changed.putAll(verdicts);
    for (Feature feature : features) {
      changed.put(feature, support);
    }
    return new Features(dialect, version, changed);
  }

  /// The verdict on `feature`.
  public Support support(Feature feature) {
    return verdicts.getOrDefault(feature, Support.NATIVE);
  }

  /// Whether the server does `feature` itself.
  public boolean isNative(Feature feature) {
    return support(feature) == Support.NATIVE;
  }

  /// The name of the dialect, for messages.
  public String dialect() {
    return dialect;
  }

  /// The version of the server, for messages.
  public String version() {
    return version;
  }

  /// Refuses what the server does not do itself and no rewrite has made good.
  ///
  /// @throws UnsupportedFeature if the verdict is not [Support#NATIVE]; `wayOut` says what to do
  ///   instead
  public void requireNative(Feature feature, String wayOut) {
    if (!isNative(feature)) {
      throw new UnsupportedFeature(feature, dialect, version, wayOut);
    }
  }

  /// Refuses a statement that needs what the server lacks.
  ///
  /// @throws UnsupportedFeature if the verdict is [Support#REFUSED]; `wayOut` says what to do
  ///   instead
  public void require(Feature feature, String wayOut) {
    if (support(feature) == Support.REFUSED) {
      throw new UnsupportedFeature(feature, dialect, version, wayOut);
    }
  }
}
