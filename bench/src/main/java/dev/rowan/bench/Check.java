package dev.rowan.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Compares what every contender gives with what hand-written JDBC gives, row by row. Exit status 1
/// where one differs, or where the contender that is wrong on purpose is not caught.
public final class Check {
  /// The workloads in which `broken` is wrong: all that touch the database.
  private static final int WRONG_ON_PURPOSE = Workload.values().length - 1;

  private Check() {}

  /// Checks all contenders on the databases of `args`.
  public static void main(String[] args) throws Exception {
    boolean passed = true;
    List<String> names = new ArrayList<>(Contenders.names());
    names.add(Contenders.BROKEN);
    for (String kind : args) {
      try (BenchDatabase database = BenchDatabase.open(kind)) {
        for (String name : names) {
          int differing = differing(kind, name, database);
          passed &= differing == (name.equals(Contenders.BROKEN) ? WRONG_ON_PURPOSE : 0);
        }
      }
    }
    System.out.println(passed ? "CHECK OK" : "CHECK FAILED");
    System.exit(passed ? 0 : 1);
  }

  private static int differing(String kind, String name, BenchDatabase database) throws Exception {
    var line = new StringBuilder(kind + " " + name + ":");
    int differing = 0;
    try (Workloads reference = Contenders.open("jdbc", database);
        Workloads contender = Contenders.open(name, database)) {
      for (Workload workload : Workload.values()) {
        String verdict;
        try {
          verdict = difference(workload, database, reference, contender);
        } catch (UnsupportedOperationException e) {
          verdict = "n/a";
        } catch (Exception e) {
          verdict = "ERROR " + e;
        }
        boolean right = verdict.equals("ok") || verdict.equals("n/a");
        differing += right ? 0 : 1;
        line.append("  ").append(workload).append('=').append(verdict);
      }
    }
    System.out.println(line);
    return differing;
  }

  private static String difference(
      Workload workload, BenchDatabase database, Workloads reference, Workloads contender)
      throws Exception {
    return switch (workload) {
      case A_ONE_BY_KEY -> {
        List<Book> expected = new ArrayList<>();
        List<Book> given = new ArrayList<>();
        for (long id = 1; id < 50; id++) {
          expected.add(reference.book(reference.oneByKey(id)));
          given.add(contender.book(contender.oneByKey(id)));
        }
        yield compared(expected, given);
      }
      case B_THOUSAND_ROWS ->
          compared(
              reference.thousandRows(),
              contender.thousandRows().stream().map(contender::book).toList());
      case C_PARENTS_WITH_CHILDREN ->
          compared(
              reference.parentsWithChildren(),
              contender.parentsWithChildren().stream().map(contender::author).toList());
      case D_INSERT_ONE -> {
        Author author = BenchDatabase.author(77_777);
        long expected = reference.insertOne(author);
        long given = contender.insertOne(author);
        String inserted = stored(database, given);
        yield expected != given && inserted.equals(stored(database, expected))
            ? "ok"
            : "DIFFERS " + inserted;
      }
      case G_RENDER -> rendered(contender.render(Filter.FULL).toLowerCase(Locale.ROOT));
    };
  }

  private static String rendered(String sql) {
    int joins = sql.split(" join ", -1).length - 1;
    long binds = sql.chars().filter(c -> c == '?').count();
    boolean right = joins == 4 && binds >= 9 && sql.contains("is not null");
    return right ? "ok" : "DIFFERS " + joins + " joins, " + binds + " binds: " + sql;
  }

  private static String compared(List<?> expected, List<?> given) {
    if (expected.isEmpty() || expected.size() != given.size()) {
      return "DIFFERS %d rows instead of %d".formatted(given.size(), expected.size());
    }
    for (int i = 0; i < expected.size(); i++) {
      if (!expected.get(i).equals(given.get(i))) {
        return "DIFFERS " + given.get(i) + " instead of " + expected.get(i);
      }
    }
    return "ok";
  }

  private static String stored(BenchDatabase database, long id) throws SQLException {
    try (Connection connection = database.pool().getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select name, email, created_at from author where id = ?")) {
      select.setLong(1, id);
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            ? row.getString(1) + "|" + row.getString(2) + "|" + row.getString(3)
            : "no row";
      }
    }
  }
}
