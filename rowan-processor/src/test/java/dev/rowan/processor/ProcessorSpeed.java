package dev.rowan.processor;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// Measures the processor in a warm compiler: 200 tables of ten columns with relations to their
/// neighbours.
///
/// Prints the time in the processor alone and the whole of `javac -proc:only`, for each table; of a
/// busy machine the best round counts.
final class ProcessorSpeed {
  private static final int TABLES = 200;
  private static final int ROUNDS = 20;

  private ProcessorSpeed() {}

  public static void main(String[] arguments) {
    for (int round = 1; round <= ROUNDS; round++) {
      var timed = new Timed();
      long start = System.nanoTime();
      compile(timed);
      double whole = (System.nanoTime() - start) / 1e6 / TABLES;
      System.out.printf(
          Locale.ROOT,
          "round %2d: processor %.2f ms a table, javac -proc:only %.2f ms a table%n",
          round,
          timed.nanos / 1e6 / TABLES,
          whole);
    }
  }

  private static void compile(Processor processor) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    List<JavaFileObject> files = new ArrayList<>();
    for (int i = 0; i < TABLES; i++) {
      files.add(new Text("speed/T" + i + ".java", table(i)));
    }
    var manager = new Discarding(javac.getStandardFileManager(null, null, null));
    JavaCompiler.CompilationTask task =
        javac.getTask(null, manager, null, List.of("-proc:only"), null, files);
    task.setProcessors(List.of(processor));
    if (!task.call()) {
      throw new IllegalStateException("the measured program does not compile");
    }
  }

  private static String table(int i) {
    int next = (i + 1) % TABLES;
    int previous = (i + TABLES - 1) % TABLES;
    return """
    package speed;

    import dev.rowan.mapping.*;
    import java.math.BigDecimal;
    import java.time.*;
    import org.jspecify.annotations.Nullable;

    @Table
    public record T%1$d(
        @Id @Identity long id,
        String firstName,
        String lastName,
        @Unique @Size(max = 40) String username,
        @Nullable @Email String email,
        @Precision(value = 10, scale = 2) @Default("0.00") BigDecimal balance,
        Level level,
        @Nullable LocalDate born,
        @References(T%2$d.class) @Nullable Long nextId,
        @DefaultNow Instant createdAt) implements T%1$dFields {

      enum Level { LOW, HIGH }

      interface Relations {
        One<T%2$d> next();

        Many<T%3$d> previous();
      }

      static void define(TableSpec table, T%1$dTable rows) {
        table.index(rows.lastName, rows.firstName);
      }
    }
    """
        .formatted(i, next, previous);
  }

  private static final class Text extends SimpleJavaFileObject {
    private final String text;

    Text(String path, String text) {
      super(URI.create("memory:///" + path), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  /// The processor, timed.
  private static final class Timed extends AbstractProcessor {
    private final RowanProcessor processor = new RowanProcessor();
    private long nanos;

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      super.init(environment);
      processor.init(environment);
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
      long start = System.nanoTime();
      try {
        return processor.process(annotations, round);
      } finally {
        nanos += System.nanoTime() - start;
      }
    }
  }
}
