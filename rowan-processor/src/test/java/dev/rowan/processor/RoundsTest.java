package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/// Types that do not exist when a record is first seen.
class RoundsTest {
  private static final JavaFileObject TICKET =
      JavaFileObjects.forSourceString(
          "shop.Ticket",
          """
          package shop;

          import dev.rowan.mapping.*;

          @Table public record Ticket(@Id long id, State state) implements TicketFields {
            static void define(TableSpec table, TicketTable tickets) {
              table.index(tickets.state);
            }
          }
          """);
  private static final JavaFileObject USE =
      JavaFileObjects.forSourceString(
          "shop.Use", "package shop; class Use { Object table = TicketTable.TICKET.state; }");

  private static final JavaFileObject OTHER =
      JavaFileObjects.forSourceString(
          "shop.Other",
          "package shop; @dev.rowan.mapping.Table record Other(@dev.rowan.mapping.Id long id) {}");

  @Test
  void waitsForTheTypeOfAColumnThatAnotherProcessorWrites() {
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new WritesState(), new RowanProcessor())
            .compile(TICKET, USE);

    assertThat(compilation.errors()).isEmpty();
  }

  @Test
  void aTypeThatNeverAppearsIsTheOnlyError() {
    Compilation compilation =
        Compiler.javac().withProcessors(new RowanProcessor()).compile(TICKET, OTHER, USE);

    assertThat(compilation.errors())
        .singleElement()
        .satisfies(error -> assertThat(error.getMessage(null)).contains("class State"));
  }

  @Test
  void aSyntaxErrorElsewhereIsReportedAlone() {
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new WritesState(), new RowanProcessor())
            .compile(
                TICKET,
                USE,
                JavaFileObjects.forSourceString("shop.Broken", "package shop; class Broken {"));

    assertThat(compilation.errors()).hasSize(1);
  }

  /// Stands for a foreign processor: writes the enum `shop.State` in the first round.
  private static final class WritesState extends AbstractProcessor {
    private boolean written;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!written) {
        written = true;
        try (Writer file = processingEnv.getFiler().createSourceFile("shop.State").openWriter()) {
          file.write("package shop; public enum State { OPEN }");
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return false;
    }
  }
}
