package dev.rowan.testkit;

import dev.rowan.dialect.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/// The databases of a test run: all that a [TestDatabaseProvider] offers, removed when the run
/// ends.
public final class Databases {
  private static final List<TestDatabase> ALL = load();

  private Databases() {}

  private static List<TestDatabase> load() {
    List<TestDatabase> found = new ArrayList<>();
    for (TestDatabaseProvider provider : ServiceLoader.load(TestDatabaseProvider.class)) {
      found.add(new TestDatabase(provider));
    }
    var removal = new Thread(() -> found.forEach(TestDatabase::remove), "rowan-testkit-removal");
    Runtime.getRuntime().addShutdownHook(removal);
    return List.copyOf(found);
  }

  /// All that are offered, whether they are here or missing.
  public static List<TestDatabase> all() {
    return ALL;
  }

  /// Those that are here and speak `dialect`, of whatever version.
  public static List<TestDatabase> of(Dialect dialect) {
    return ALL.stream()
        .filter(database -> database.speaks(dialect.name()) && database.available())
        .toList();
  }
}
