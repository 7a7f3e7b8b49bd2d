package dev.rowan.engine;

import dev.rowan.engine.error.InvalidUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/// Finds the driver for an address among the modules that are there.
final class Drivers {
  private Drivers() {}

  static Driver open(EngineUrl url) {
    List<DriverProvider> providers = providers();
    for (DriverProvider provider : providers) {
      if (provider.dialect().equals(url.dialect())
          && (url.driver() == null || provider.driver().equals(url.driver()))) {
        return provider.open(url);
      }
    }
    requireOurs(url.dialect());
    throw new InvalidUrl(
        "ROWAN-3001",
        "no driver for %s is there; on the class path are: %s.\nThe dialect's module brings its driver:\n%s"
            .formatted(spelled(url), names(providers), dependency(url.dialect())));
  }

  /// Spellings of other tools.
  private static void requireOurs(String dialect) {
    String instead =
        switch (dialect) {
          case "jdbc" -> "leave out the prefix jdbc:";
          case "postgres", "pgsql" -> "write postgresql://…";
          case "sqlite3", "file" -> "write sqlite:path";
          default -> null;
        };
    if (instead != null) {
      throw new InvalidUrl(
          "ROWAN-3002", "a database URL begins with \"%s:\"; %s".formatted(dialect, instead));
    }
  }

  static Driver over(DataSource source) {
    List<DriverProvider> providers = providers();
    for (DriverProvider provider : providers) {
      var driver = provider.over(source);
      if (driver.isPresent()) {
        return driver.get();
      }
    }
    throw new InvalidUrl(
        "ROWAN-3005",
        "the data source leads to a database of none of the dialects on the class path: %s; add the dialect's module:\n%s"
            .formatted(names(providers), dependency("postgresql")));
  }

  private static List<DriverProvider> providers() {
    List<DriverProvider> providers = new ArrayList<>();
    ServiceLoader.load(DriverProvider.class, Drivers.class.getClassLoader())
        .forEach(providers::add);
    if (providers.isEmpty()) {
      ServiceLoader.load(DriverProvider.class).forEach(providers::add);
    }
    return providers;
  }

  private static String spelled(EngineUrl url) {
    return url.driver() == null ? url.dialect() : url.dialect() + "+" + url.driver();
  }

  private static String names(List<DriverProvider> providers) {
    return providers.isEmpty()
        ? "none"
        : providers.stream()
            .map(provider -> provider.dialect() + "+" + provider.driver())
            .sorted()
            .collect(Collectors.joining(", "));
  }

  private static String dependency(String dialect) {
    return """
      Maven:  <dependency><groupId>dev.rowan</groupId><artifactId>rowan-%s</artifactId></dependency>
      Gradle: implementation("dev.rowan:rowan-%s")\
    """
        .formatted(dialect, dialect);
  }
}
