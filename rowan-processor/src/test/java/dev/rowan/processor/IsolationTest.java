package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/// The rules of an isolating processor: each file comes from exactly one record, and there are no
/// others.
class IsolationTest {
  private final Map<String, List<String>> origins = new TreeMap<>();
  private final List<String> resources = new ArrayList<>();

  @Test
  void everyFileComesFromExactlyOneRecord() throws IOException {
    Program.in(Path.of("src/test/resources/golden/blog")).compiled(new Watched());

    assertThat(origins)
        .containsEntry("blog.UserTable", List.of("blog.User"))
        .containsEntry("blog.PostTagKey", List.of("blog.PostTag"))
        .containsEntry("blog.AuthorCardShape", List.of("blog.AuthorCard"))
        .allSatisfy((file, from) -> assertThat(from).as(file).hasSize(1));
    assertThat(resources).isEmpty();
  }

  @Test
  void declaresItselfIsolatingAndIsFoundByTheCompiler() {
    assertThat(resource("META-INF/gradle/incremental.annotation.processors"))
        .isEqualTo(RowanProcessor.class.getName() + ",isolating");
    assertThat(resource("META-INF/services/javax.annotation.processing.Processor"))
        .isEqualTo(RowanProcessor.class.getName());
    assertThatNoException().isThrownBy(() -> RowanProcessor.class.getConstructor().newInstance());
  }

  private static String resource(String path) {
    try {
      return Files.readString(Path.of("src/main/resources").resolve(path), StandardCharsets.UTF_8)
          .strip();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /// The processor with a filer that takes notes.
  private final class Watched extends AbstractProcessor {
    private final RowanProcessor processor = new RowanProcessor();

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      super.init(environment);
      processor.init(new Environment(environment));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return processor.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return processor.process(annotations, round);
    }
  }

  private final class Environment implements ProcessingEnvironment {
    private final ProcessingEnvironment real;

    Environment(ProcessingEnvironment real) {
      this.real = real;
    }

    @Override
    public Filer getFiler() {
      return new WatchedFiler(real.getFiler());
    }

    @Override
    public Map<String, String> getOptions() {
      return real.getOptions();
    }

    @Override
    public Messager getMessager() {
      return real.getMessager();
    }

    @Override
    public Elements getElementUtils() {
      return real.getElementUtils();
    }

    @Override
    public Types getTypeUtils() {
      return real.getTypeUtils();
    }

    @Override
    public SourceVersion getSourceVersion() {
      return real.getSourceVersion();
    }

    @Override
    public Locale getLocale() {
      return real.getLocale();
    }
  }

  private final class WatchedFiler implements Filer {
    private final Filer real;

    WatchedFiler(Filer real) {
      this.real = real;
    }

    @Override
    public JavaFileObject createSourceFile(CharSequence name, Element... from) throws IOException {
      origins.put(name.toString(), Arrays.stream(from).map(Element::toString).toList());
      return real.createSourceFile(name, from);
    }

    @Override
    public JavaFileObject createClassFile(CharSequence name, Element... from) throws IOException {
      resources.add(name.toString());
      return real.createClassFile(name, from);
    }

    @Override
    public FileObject createResource(
        JavaFileManager.Location location, CharSequence pkg, CharSequence name, Element... from)
        throws IOException {
      resources.add(name.toString());
      return real.createResource(location, pkg, name, from);
    }

    @Override
    public FileObject getResource(
        JavaFileManager.Location location, CharSequence pkg, CharSequence name) throws IOException {
      resources.add(name.toString());
      return real.getResource(location, pkg, name);
    }
  }
}
