package dev.rowan.testkit;

import dev.rowan.RowanException;
import dev.rowan.UnexpectedNull;
import dev.rowan.ast.Bind;
import dev.rowan.dialect.AnsiDialect;
import dev.rowan.dialect.Dialect;
import dev.rowan.engine.Transaction;
import dev.rowan.render.CompiledSql;
import dev.rowan.sql.Command;
import dev.rowan.sql.Query;
import dev.rowan.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Assertions about one statement: what it prints and binds for a dialect, and that it runs there.
/// Immutable.
public final class StatementSubject {
  private final Statement statement;
  private final List<Dialect> printed;

  StatementSubject(Statement statement) {
    this(statement, List.of());
  }

  private StatementSubject(Statement statement, List<Dialect> printed) {
    this.statement = statement;
    this.printed = printed;
  }

  /// Asserts that it prints `sql` for `dialect`, and that every database of that dialect runs it,
  /// in a transaction that is rolled back. Line breaks and runs of spaces count as one space.
  public StatementSubject printsOn(Dialect dialect, String sql) {
    String actual = statement.sql(dialect);
    if (!normal(actual).equals(normal(sql))) {
      throw new AssertionError(
          "expected on %s:%n  %s%nbut was:%n  %s".formatted(dialect, normal(sql), normal(actual)));
    }
    Databases.of(dialect).forEach(this::requireRunsOn);
    List<Dialect> more = new ArrayList<>(printed);
    more.add(dialect);
    return new StatementSubject(statement, more);
  }

  /// Asserts the values bound, in order, for each dialect named since the last `binding`; for
  /// standard SQL where there was none.
  public StatementSubject binding(@Nullable Object... values) {
    List<Dialect> dialects = printed.isEmpty() ? List.of(AnsiDialect.ANSI) : printed;
    for (Dialect dialect : dialects) {
      Object[] actual = statement.compile(dialect).parameters().stream().map(Bind::value).toArray();
      if (!Objects.deepEquals(actual, values)) {
        throw new AssertionError(
            "expected on %s the binds:%n  %s%nbut were:%n  %s%nin:%n  %s"
                .formatted(
                    dialect, described(values), described(actual), normal(statement.sql(dialect))));
      }
    }
    return new StatementSubject(statement, List.of());
  }

  /// Asserts that it is refused with the error code `code`: when it is printed for `dialect`, or
  /// else when a database of that dialect runs it.
  public StatementSubject failsOn(Dialect dialect, String code) {
    CompiledSql sql;
    try {
      sql = statement.compile(dialect);
    } catch (RowanException refusal) {
      requireCode(dialect.toString(), code, refusal);
      return this;
    }
    List<TestDatabase> databases = Databases.of(dialect);
    if (databases.isEmpty()) {
      throw new AssertionError(
          "expected a refusal with %s on %s, but it prints:%n  %s%nand no such database is here to refuse it"
              .formatted(code, dialect, normal(sql.text())));
    }
    databases.forEach(database -> requireFailsOn(database, code, sql));
    return this;
  }

  private void requireFailsOn(TestDatabase database, String code, CompiledSql sql) {
    RowanException refusal = refusalOf(database);
    if (refusal == null) {
      throw new AssertionError(
          "expected a refusal with %s, but %s runs:%n  %s"
              .formatted(code, database.name(), normal(sql.text())));
    }
    requireCode(database.name(), code, refusal);
  }

  private static void requireCode(String where, String code, RowanException refusal) {
    if (!refusal.code().equals(code)) {
      throw new AssertionError(
          "expected a refusal with %s on %s, but was %s".formatted(code, where, refusal), refusal);
    }
  }

  /// Asserts that `database` runs `statement`, in a transaction that is rolled back.
  public static void requireRuns(Statement statement, TestDatabase database) {
    new StatementSubject(statement).requireRunsOn(database);
  }

  private void requireRunsOn(TestDatabase database) {
    RowanException refusal = refusalOf(database);
    if (refusal != null) {
      throw new AssertionError(
          "%s refuses:%n  %s%nwith:%n  %s"
              .formatted(
                  database.name(), normal(statement.sql(database.dialect())), refusal.getMessage()),
          refusal);
    }
  }

  private @Nullable RowanException refusalOf(TestDatabase database) {
    try {
      database.<RuntimeException>rolledBack(this::run);
      return null;
    } catch (UnexpectedNull e) {
      // The database ran it; that a row is null is not what the assertion is about.
      return null;
    } catch (RowanException refusal) {
      return refusal;
    }
  }

  private void run(Transaction transaction) {
    switch (statement) {
      case Query<?> query -> transaction.list(query);
      case Command command -> transaction.execute(command);
      default -> throw new AssertionError("neither a query nor a command: " + statement);
    }
  }

  private static String normal(String sql) {
    return sql.strip().replaceAll("\\s+", " ");
  }

  private static String described(@Nullable Object[] values) {
    return Arrays.deepToString(values);
  }
}
