package dev.rowan.sqlite.jdbc;

import dev.rowan.engine.jdbc.FailureClassifier.Call;
import dev.rowan.sqlite.jdbc.Catalog.ForeignKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sqlite.ProgressHandler;

/// Finds out which foreign key a statement violated: SQLite says only that there was one.
///
/// Where the statement can have violated one alone, that is it. Else it is run once more behind a
/// savepoint with foreign keys deferred, the database is asked for rows that refer to nothing, and
/// all is undone. Rows that were wrong before do not count. A large database is searched for two
/// seconds at most; then the foreign key stays unknown, unless only one belongs to the statement's
/// table.
final class ForeignKeyInquiry {
  private static final long LONGEST_NANOS = 2_000_000_000;
  private static final String CHECK =
      "select \"table\", rowid, parent, fkid from pragma_foreign_key_check where ? <> ''";

  private final Connection connection;
  private final Catalog catalog;

  ForeignKeyInquiry(Connection connection) {
    this.connection = connection;
    this.catalog = new Catalog(connection);
  }

  @Nullable ForeignKey violated(Call call) throws SQLException {
    PreparedStatement statement = call.statement();
    if (statement == null || call.sql() == null) {
      return remaining(Set.of());
    }
    SqlTokens.Change change = SqlTokens.change(call.sql());
    List<ForeignKey> candidates = candidates(SqlTokens.target(call.sql()), change);
    ForeignKey only = candidates.size() == 1 ? candidates.getFirst() : null;
    if (only != null && changesNoOtherTable(change, only)) {
      return only;
    }
    ForeignKey found = rerun(statement);
    return found == null ? only : found;
  }

  /// The foreign keys of the table, where rows of it may refer to nothing; those that refer to it,
  /// where rows of it may be gone.
  private List<ForeignKey> candidates(String table, SqlTokens.Change change) throws SQLException {
    Set<ForeignKey> candidates = new LinkedHashSet<>();
    if (change != SqlTokens.Change.DELETE) {
      candidates.addAll(catalog.foreignKeys(table));
    }
    if (change != SqlTokens.Change.INSERT) {
      candidates.addAll(catalog.foreignKeysTo(table));
    }
    return List.copyOf(candidates);
  }

  private boolean changesNoOtherTable(SqlTokens.Change change, ForeignKey only)
      throws SQLException {
    return (change == SqlTokens.Change.INSERT || !only.acts()) && !catalog.hasTriggers();
  }

  private @Nullable ForeignKey rerun(PreparedStatement statement) throws SQLException {
    boolean deferred =
        catalog
            .rows("select defer_foreign_keys from pragma_defer_foreign_keys where ? <> ''", "x")
            .getFirst()
            .getFirst()
            .equals("1");
    send("savepoint rowan_inquiry");
    try {
      send("pragma defer_foreign_keys = 1");
      Set<List<String>> before = wrongRows();
      statement.execute();
      return remaining(before);
    } catch (SQLException e) {
      return null; // `restrict` cannot be deferred
    } finally {
      send("rollback to savepoint rowan_inquiry");
      send("release savepoint rowan_inquiry");
      send("pragma defer_foreign_keys = " + (deferred ? 1 : 0));
    }
  }

  private @Nullable ForeignKey remaining(Set<List<String>> before) throws SQLException {
    for (List<String> row : wrongRows()) {
      if (!before.contains(row)) {
        for (ForeignKey foreignKey : catalog.foreignKeys(row.getFirst())) {
          if (foreignKey.id() == Long.parseLong(row.getLast())) {
            return foreignKey;
          }
        }
      }
    }
    return null;
  }

  private Set<List<String>> wrongRows() throws SQLException {
    long end = System.nanoTime() + LONGEST_NANOS / 2;
    ProgressHandler.setHandler(
        connection,
        100_000,
        new ProgressHandler() {
          @Override
          protected int progress() {
            return System.nanoTime() > end ? 1 : 0;
          }
        });
    try {
      return new HashSet<>(catalog.rows(CHECK, "x"));
    } finally {
      ProgressHandler.clearHandler(connection);
    }
  }

  private void send(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
