package dev.rowan.compilation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Programs that javac refuses because of the types that are written: one wrong line each.
class RefusedByTypesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          unknown column in a query          | select(WRITERS).where(WRITERS.surname.eq("x"));
          unknown column in a check          | table.check("c", WRITERS.surname.isNull());
          unknown column in an index         | table.index(WRITERS.surname);
          text compared with a number        | WRITERS.lastName.eq(7);
          number compared with a text        | WRITERS.id.eq("7");
          text function of a number          | WRITERS.id.like("7");
          instant compared with a text       | WRITERS.createdAt.gt("2025");
          enum compared with a text          | WRITERS.rank.eq("GUEST");
          text column beside number column   | WRITERS.lastName.eq(WRITERS.id);
          mandatory value missing            | WriterInsert.of("Ada", "Lovelace");
          mandatory step missing             | insertInto(SHELVES).values(ShelfInsert.of().id(1).room("hall").wall("n"));
          steps out of order                 | ShelfInsert.of().id(1).wall("north");
          identity given by position         | WriterInsert.of(1, "Ada", "Lovelace", "ada");
          identity patched                   | WriterPatch.empty().withId(1);
          null for a primitive               | ShelfPatch.empty().withNumber(null);
          value of another type set          | update(WRITERS).set(WRITERS.lastName, 7);
          value of another type inserted     | insertInto(WRITERS).set(WRITERS.lastName, 7);
          query of another type set          | update(WRITERS).set(WRITERS.lastName, select(WRITERS.id));
          column of another type set         | update(WRITERS).set(WRITERS.lastName, WRITERS.id);
          unknown column set                 | update(WRITERS).set(WRITERS.surname, "x");
          unknown key of a row               | insertInto(WRITERS).values(WriterInsert.of("a", "b", "c").withSurname("x"));
          patch of another table             | update(WRITERS).set(ShelfPatch.empty());
          insert of another table            | insertInto(WRITERS).values(ShelfInsert.from(null));
          conflict on what is no column      | insertInto(SHELVES).values(ShelfInsert.from(null)).onConflict("id");
          relation that does not exist       | WRITERS.shelves();
          sides of different types           | select(WRITERS.id).union(select(WRITERS.lastName));
          row beside a record                | select(WRITERS).except(select(WRITERS.id, WRITERS.lastName));
          seed and step of different types   | recursive("r", select(WRITERS.id), self -> select(WRITERS.lastName).from(self));
          rows of another table in a cte     | cte("w", WRITERS, select(SHELVES));
          value of another type in values    | values("v", java.util.List.of(1)).column(WRITERS.lastName, n -> n);
          lock that is not the last          | select(WRITERS).forUpdate().where(WRITERS.id.gt(1));
          skip locked without a lock         | select(WRITERS).skipLocked();
          derived column by its name         | select(WRITERS.id.plus(1)).as("d").column("c1");
          mapped rows as a side              | select(WRITERS.id).union(select(WRITERS.id).map(id -> id + 1));
          condition on a set operation       | select(WRITERS.id).union(select(WRITERS.id)).where(WRITERS.id.gt(1));
          text plus a number                 | WRITERS.lastName.plus(1);
          number joined to a text            | WRITERS.lastName.concat(WRITERS.id);
          pattern of a number                | WRITERS.id.contains("1");
          part of a text                     | WRITERS.lastName.year();
          bits of a text                     | WRITERS.lastName.bitAnd(1);
          text added to an instant           | WRITERS.createdAt.plus("P1M");
          sum of texts                       | sum(WRITERS.lastName);
          text between numbers               | WRITERS.lastName.between(1, 2);
          number among texts                 | WRITERS.lastName.in(1, 2);
          branches of different types        | caseWhen(WRITERS.id.gt(1), "x").when(WRITERS.id.gt(2), 7);
          fallback of another type           | coalesce(WRITERS.lastName, 7);
          greatest of different types        | dev.rowan.sql.Choices.greatest(WRITERS.lastName, WRITERS.id);
          joined numbers                     | dev.rowan.sql.Aggregation.join(WRITERS.id, ",");
          unknown column in a relation       | WRITERS.books().any(book -> book.name.eq("x"));
          """)
  @Tag("case:sqlalchemy-A36")
  @Tag("case:java-peers-2")
  void isRefused(String mistake, String statement) {
    assertThat(errors(statement)).as(mistake).hasSize(1);
  }

  @Test
  void theSameWithoutMistakesCompiles() {
    assertThat(
            errors(
                """
                select(WRITERS).where(WRITERS.lastName.eq("x"), WRITERS.books().any(book -> book.title.eq("x")));
                select(WRITERS.id).union(select(WRITERS.id)).orderBy(WRITERS.id);
                table.check("c", WRITERS.lastName.isNotNull());
                table.index(WRITERS.lastName);
                WRITERS.id.eq(7L);
                caseWhen(WRITERS.id.gt(1), 1).when(WRITERS.id.gt(2), 7).otherwise(0);
                WRITERS.createdAt.plus(WRITERS.id, java.time.temporal.ChronoUnit.DAYS).year().in(2024, 2025);
                WRITERS.lastName.in("a", "b").and(WRITERS.id.between(1, 2));
                dev.rowan.sql.Choices.greatest(WRITERS.id, 7);
                insertInto(SHELVES).values(ShelfInsert.of().id(1).room("hall").wall("n").number(1).locked(true))
                    .onConflict(SHELVES.id);
                update(WRITERS).set(WRITERS.lastName, "King");
                ShelfPatch.empty().withNumber(7);
                """))
        .isEmpty();
  }

  private static List<String> errors(String statements) {
    String program =
        """
        package dev.rowan.compilation;

        import static dev.rowan.compilation.ShelfTable.SHELVES;
        import static dev.rowan.compilation.WriterTable.WRITERS;
        import static dev.rowan.sql.Sql.*;

        class Program {
          void run(dev.rowan.mapping.TableSpec table) {
            %s
          }
        }
        """
            .formatted(statements);
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    var found = new DiagnosticCollector<JavaFileObject>();
    JavaFileObject file =
        new SimpleJavaFileObject(
            URI.create("memory:///dev/rowan/compilation/Program.java"),
            JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return program;
          }
        };
    List<String> options =
        List.of("-proc:none", "-classpath", System.getProperty("java.class.path"));
    try (var files = new Discarded(javac.getStandardFileManager(null, null, null))) {
      javac.getTask(null, files, found, options, null, List.of(file)).call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(Object::toString)
        .toList();
  }

  /// Classes are compiled to nowhere.
  private static final class Discarded extends ForwardingJavaFileManager<JavaFileManager> {
    Discarded(JavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("memory:///" + className), kind) {
        @Override
        public OutputStream openOutputStream() {
          return OutputStream.nullOutputStream();
        }
      };
    }
  }
}
