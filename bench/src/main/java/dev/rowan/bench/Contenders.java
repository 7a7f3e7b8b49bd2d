package dev.rowan.bench;

import java.lang.reflect.InvocationTargetException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Who is measured. A new contender is one class with a constructor taking a [BenchDatabase], and
/// one line here.
public final class Contenders {
  /// Wrong on purpose: [Check] must refuse it.
  static final String BROKEN = "broken";

  private static final Map<String, String> CLASSES = new LinkedHashMap<>();

  static {
    CLASSES.put("jdbc", "jdbc.HandWritten");
    // The reference a second time: its ratio is the noise.
    CLASSES.put("jdbc-again", "jdbc.HandWritten");
    CLASSES.put("rowan", "rowan.RowanContender");
    CLASSES.put("ebean", "ebean.Ebean");
    CLASSES.put("jimmer", "jimmer.Jimmer");
    CLASSES.put("hibernate", "hibernate.Hibernate");
    CLASSES.put("jooq", "jooq.Jooq");
    CLASSES.put("jooq-two-queries", "jooq.JooqTwoQueries");
    CLASSES.put(BROKEN, "jdbc.Broken");
  }

  private Contenders() {}

  /// All but the one that is wrong on purpose.
  public static List<String> names() {
    return CLASSES.keySet().stream().filter(name -> !name.equals(BROKEN)).toList();
  }

  /// Opens a contender. It is loaded by name, so that its JVM loads nobody else's classes.
  public static Workloads open(String name, BenchDatabase database) throws Exception {
    Class<?> type = Class.forName(Contenders.class.getPackageName() + "." + CLASSES.get(name));
    try {
      return (Workloads) type.getConstructor(BenchDatabase.class).newInstance(database);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }
}
