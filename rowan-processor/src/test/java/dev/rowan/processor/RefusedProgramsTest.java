package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.report.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Programs that must not compile: each file of `refused` marks the lines at fault with the number
/// expected there, and there must be no other error, neither from Rowan nor as a consequence from
/// javac.
class RefusedProgramsTest {
  private static final Path FOLDER = Path.of("src/test/resources/refused");
  private static final String JAKARTA =
      """
      package jakarta.validation.constraints;
      import java.lang.annotation.*;
      @Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
      """;

  static Stream<Path> programs() throws IOException {
    return Files.list(FOLDER).sorted();
  }

  @ParameterizedTest
  @MethodSource("programs")
  void isRefusedOnTheLinesAtFault(Path file) throws IOException {
    String text = Files.readString(file);
    Program program =
        Program.of("refused.Program", text)
            .with(
                "jakarta.validation.constraints.NotNull", JAKARTA + "public @interface NotNull {}")
            .with(
                "jakarta.validation.constraints.Size",
                JAKARTA + "public @interface Size { int min() default 0; int max(); }");

    assertThat(Program.errors(program.compiled(new RowanProcessor()))).isEqualTo(marks(text));
  }

  @Test
  void everyProblemHasAProgram() throws IOException {
    List<String> covered = new ArrayList<>();
    try (Stream<Path> programs = programs()) {
      programs.forEach(
          file -> covered.add(file.getFileName().toString().replaceAll("(-.*)?\\.java", "")));
    }

    assertThat(covered).containsAll(Arrays.stream(Problem.values()).map(Problem::name).toList());
  }

  private static List<String> marks(String text) {
    List<String> marks = new ArrayList<>();
    String[] lines = text.split("\n");
    for (int i = 0; i < lines.length; i++) {
      int mark = lines[i].indexOf("// ROWAN-");
      if (mark >= 0) {
        marks.add((i + 1) + ": " + lines[i].substring(mark + 3));
      }
    }
    return marks;
  }
}
