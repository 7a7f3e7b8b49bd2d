package dev.rowan.injection;

import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.RowanException;
import dev.rowan.dialect.AnsiDialect;
import dev.rowan.dialect.Dialect;
import dev.rowan.engine.Engine;
import dev.rowan.engine.Transaction;
import dev.rowan.engine.error.DatabaseException;
import dev.rowan.engine.error.FailureKind;
import dev.rowan.postgresql.PostgresqlDialect;
import dev.rowan.schema.SchemaDef;
import dev.rowan.schema.TableDef;
import dev.rowan.sql.Command;
import dev.rowan.sql.Query;
import dev.rowan.sql.RuntimeTable;
import dev.rowan.sql.Schema;
import dev.rowan.sql.Statement;
import dev.rowan.sqlite.SqliteDialect;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.testkit.TestDatabase;
import dev.rowan.type.QualifiedName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Hostile texts through every way in: the structure of what is printed is that of a benign text,
/// or the text is refused; and the databases run it as such.
///
/// `-Drowan.seed=<number>` tries other random texts.
class InjectionTest {
  private static final List<Dialect> DIALECTS =
      List.of(AnsiDialect.ANSI, PostgresqlDialect.POSTGRESQL, SqliteDialect.SQLITE);
  private static final List<Long> SEEDS =
      System.getProperty("rowan.seed", "").isEmpty()
          ? List.of(1L, 2L, 3L)
          : List.of((long) System.getProperty("rowan.seed").hashCode());
  private static final int RANDOM_TEXTS = 300;
  private static final List<String> TEXTS = texts();
  static final List<EntryPoint> ENTRY_POINTS = EntryPoint.ALL;

  /// What a server says to a statement it understands otherwise than it was meant.
  private static final Set<FailureKind> BROKEN =
      Set.of(
          FailureKind.SYNTAX_ERROR,
          FailureKind.UNDEFINED_TABLE,
          FailureKind.UNDEFINED_COLUMN,
          FailureKind.UNDEFINED_FUNCTION);

  private static List<String> texts() {
    List<String> texts = new ArrayList<>(Hostile.KNOWN);
    SEEDS.forEach(seed -> texts.addAll(Hostile.random(seed, RANDOM_TEXTS)));
    return List.copyOf(texts);
  }

  @Test
  void thereAreThousandsOfInputs() {
    assertThat(TEXTS.size() * EntryPoint.ALL.size()).isGreaterThan(30_000);
  }

  @ParameterizedTest
  @FieldSource("ENTRY_POINTS")
  void theStructureIsThatOfABenignText(EntryPoint entry) {
    for (Dialect dialect : DIALECTS) {
      Set<List<String>> benign =
          benign(entry, text -> structure(dialect, entry.statement().apply(text)));
      if (benign.isEmpty()) {
        continue; // a feature the dialect lacks
      }
      int accepted = 0;
      for (String text : TEXTS) {
        List<String> hostile =
            unlessRefused(() -> structure(dialect, entry.statement().apply(text)));
        if (hostile != null) {
          assertThat(hostile).as("%s on %s: «%s»", entry, dialect, text).isIn(benign);
          accepted++;
        }
      }
      assertThat(accepted).as("accepted by %s on %s", entry, dialect).isGreaterThan(0);
    }
  }

  @ParameterizedTest
  @FieldSource("ENTRY_POINTS")
  void theStructureWithValuesWrittenOutIsThatOfABenignText(EntryPoint entry) {
    for (Dialect dialect : DIALECTS) {
      Set<List<String>> benign =
          benign(entry, text -> inlined(dialect, entry.statement().apply(text)));
      if (benign.isEmpty()) {
        continue; // a feature the dialect lacks
      }
      for (String text : TEXTS) {
        List<String> hostile = unlessRefused(() -> inlined(dialect, entry.statement().apply(text)));
        if (hostile != null) {
          assertThat(hostile).as("%s on %s: «%s»", entry, dialect, text).isIn(benign);
        }
      }
    }
  }

  @Test
  void theStructureOfDefinitionsIsThatOfABenignText() {
    for (Dialect dialect : DIALECTS) {
      List<String> benign = created(dialect, "X y");
      for (String text : TEXTS) {
        List<String> hostile = unlessRefused(() -> created(dialect, text));
        if (hostile != null) {
          assertThat(hostile).as("%s: «%s»", dialect, text).isEqualTo(benign);
        }
      }
    }
  }

  @OnDatabases
  void theDatabasesRunThem(TestDatabase database) {
    for (EntryPoint entry : EntryPoint.ALL.stream().filter(EntryPoint::runs).toList()) {
      for (String text : Hostile.KNOWN) {
        database.<RuntimeException>rolledBack(tx -> run(tx, entry, text));
      }
    }
    assertThat(database.engine().one(select(count(USERS.id)).from(USERS))).isEqualTo(3L);
  }

  private static void run(Transaction tx, EntryPoint entry, String text) {
    try {
      switch (entry.statement().apply(text)) {
        case Query<?> query -> assertThat(tx.list(query)).hasSizeLessThanOrEqualTo(3);
        case Command command -> assertThat(tx.execute(command)).isLessThanOrEqualTo(1);
        default -> throw new AssertionError(entry);
      }
    } catch (DatabaseException refused) {
      assertThat(BROKEN)
          .as("%s: «%s»: %s", entry, text, refused.getMessage())
          .doesNotContain(refused.kind());
    } catch (RowanException refused) {
      assertThat(refused.code()).isNotEmpty();
    }
  }

  @OnDatabases
  void tablesOfHostileNamesAreTables(TestDatabase database) {
    int made = 0;
    for (String text : Hostile.KNOWN) {
      try {
        RuntimeTable table =
            RuntimeTable.of(HostileTable.definition(QualifiedName.of("t " + text), text + " c"));
        database.withTables(Schema.of(table), engine -> fill(engine, table, text + " c"));
        made++;
      } catch (DatabaseException refused) {
        assertThat(BROKEN)
            .as("«%s»: %s", text, refused.getMessage())
            .doesNotContain(refused.kind());
      } catch (RowanException refused) {
        assertThat(refused.code()).isIn("ROWAN-1001", "ROWAN-3101", "ROWAN-3102");
      }
    }
    assertThat(made).isGreaterThan(70);
  }

  private static void fill(Engine db, RuntimeTable table, String text) {
    var column = table.textColumn(text);
    db.execute(insertInto(table).values(table.row(Map.of("key 1", 1L, text, "it's"))));
    assertThat(db.one(select(table).where(column.eq("it's"))).get(column)).isEqualTo("it's");
  }

  /// The structures of the benign texts; none where the dialect lacks the feature.
  private static Set<List<String>> benign(
      EntryPoint entry, Function<String, List<String>> structure) {
    Set<List<String>> structures = new HashSet<>();
    for (String text : entry.benign()) {
      List<String> tokens = unlessRefused(() -> structure.apply(text));
      if (tokens != null) {
        structures.add(tokens);
      }
    }
    return structures;
  }

  private static List<String> structure(Dialect dialect, Statement statement) {
    return Tokens.of(statement.sql(dialect), dialect.name());
  }

  private static List<String> inlined(Dialect dialect, Statement statement) {
    return Tokens.of(statement.sqlInlined(dialect), dialect.name());
  }

  private static List<String> created(Dialect dialect, String text) {
    TableDef table = HostileTable.definition(QualifiedName.of(text, text), text);
    List<String> tokens = new ArrayList<>();
    dialect
        .create(new SchemaDef(List.of(table)))
        .forEach(sql -> tokens.addAll(Tokens.of(sql.text(), dialect.name())));
    return tokens;
  }

  private static <T> @Nullable T unlessRefused(Supplier<T> printed) {
    try {
      return printed.get();
    } catch (RowanException refused) {
      return null;
    }
  }
}
