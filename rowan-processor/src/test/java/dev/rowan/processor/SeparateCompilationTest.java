package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Records that are known from class files only: another module, or sources that an incremental
/// build left as they are.
class SeparateCompilationTest {
  @TempDir Path classes;

  @Test
  void nullnessKeysAndRelationsAreReadFromClassFiles() throws IOException {
    compileBlog();

    Compilation compilation =
        compile(
            """
            package cards;

            import blog.*;
            import dev.rowan.mapping.*;
            import java.util.List;
            import org.jspecify.annotations.Nullable;

            @Shape(Post.class)
            public record PostCard(String title, @Nullable String text, @Nullable User author, List<Tag> tags) {}
            """);

    assertThat(compilation.errors()).isEmpty();
  }

  @Test
  void nullnessFromClassFilesIsExact() throws IOException {
    compileBlog();

    Compilation compilation =
        compile(
            """
            package cards;

            import blog.*;
            import dev.rowan.mapping.*;
            import org.jspecify.annotations.Nullable;

            @Shape(Post.class)
            public record PostCard(
                @Nullable String title,
                String text,
                User author) {}
            """);

    assertThat(Program.errors(compilation))
        .containsExactly("9: ROWAN-2093", "10: ROWAN-2093", "11: ROWAN-2093");
  }

  @Test
  void aTableMayReferToOneInAClassFile() throws IOException {
    compileBlog();

    Compilation compilation =
        compile(
            """
            package cards;

            import blog.*;
            import dev.rowan.mapping.*;

            @Table
            public record PostCard(@Id long id, @References(User.class) long userId) {
              interface Relations {
                One<User> user();
              }
            }
            """);

    assertThat(compilation.errors()).isEmpty();
  }

  private Compilation compile(String source) {
    List<File> classPath = new ArrayList<>(List.of(classes.toFile()));
    Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(File::new)
        .forEach(classPath::add);
    return Compiler.javac()
        .withProcessors(new RowanProcessor())
        .withClasspath(classPath)
        .compile(JavaFileObjects.forSourceString("cards.PostCard", source));
  }

  private void compileBlog() throws IOException {
    Compilation blog = Program.in(Path.of("src/test/resources/golden/blog")).compiledStrictly();
    for (JavaFileObject file : blog.generatedFiles()) {
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        Path target = classes.resolve(file.getName().replaceFirst("^/?CLASS_OUTPUT/", ""));
        Files.createDirectories(target.getParent());
        try (InputStream bytes = file.openInputStream()) {
          Files.copy(bytes, target);
        }
      }
    }
  }
}
