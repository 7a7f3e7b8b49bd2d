package dev.rowan.processor;

import dev.rowan.mapping.Computed;
import dev.rowan.mapping.Shape;
import dev.rowan.mapping.Table;
import dev.rowan.processor.check.MemberNames;
import dev.rowan.processor.report.Problem;
import dev.rowan.processor.report.Reporter;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/// Writes the classes of `@Table` and `@Shape` records, on first sight.
///
/// Records may use the classes written for them (in `implements` and `define`) before they exist.
/// Only a record with a column of a type that does not exist waits for another processor to write
/// that type. When a round has brought nothing but our own classes it is written as far as it goes,
/// and the compiler says what is missing, and only that.
public final class RowanProcessor extends AbstractProcessor {
  private final Set<String> waiting = new LinkedHashSet<>();
  private final Set<String> written = new HashSet<>();
  private @Nullable MemberNames members;

  /// Made by the compiler.
  public RowanProcessor() {}

  /// All of Rowan's annotations, and those of nullness, which it reads too: an annotation that no
  /// processor claims is a warning under `-Xlint:processing`.
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("dev.rowan.mapping.*", "org.jspecify.annotations.*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
    var round =
        new Round(processingEnv, members(processingEnv), written, !mayBringTypes(environment));
    Set<TypeElement> records = new LinkedHashSet<>();
    for (String name : Set.copyOf(waiting)) {
      TypeElement record = processingEnv.getElementUtils().getTypeElement(name);
      if (record != null) {
        records.add(record);
      }
    }
    waiting.clear();
    addTypes(environment.getElementsAnnotatedWith(Table.class), records);
    addTypes(environment.getElementsAnnotatedWith(Shape.class), records);
    for (TypeElement record : records) {
      if (!round.write(record)) {
        waiting.add(record.getQualifiedName().toString());
      }
    }
    computedOutsideShapes(environment);
    return true;
  }

  /// Whether another processor was at work in the round before, and so may be again.
  private boolean mayBringTypes(RoundEnvironment environment) {
    boolean first = written.isEmpty();
    return !environment.processingOver()
        && (first
            || environment.getRootElements().stream()
                .anyMatch(element ->
                    !(element instanceof TypeElement type
                        && written.contains(type.getQualifiedName().toString()))));
  }

  private static void addTypes(Set<? extends Element> elements, Set<TypeElement> records) {
    for (Element element : elements) {
      if (element instanceof TypeElement type) {
        records.add(type);
      }
    }
  }

  private MemberNames members(ProcessingEnvironment environment) {
    MemberNames known = members;
    if (known == null) {
      known = new MemberNames(environment.getElementUtils());
      members = known;
    }
    return known;
  }

  private void computedOutsideShapes(RoundEnvironment environment) {
    Reporter reporter = Reporter.to(processingEnv.getMessager());
    for (Element component : environment.getElementsAnnotatedWith(Computed.class)) {
      Element record = component.getEnclosingElement();
      if (record != null && record.getAnnotation(Shape.class) == null) {
        reporter.report(
            Problem.COMPUTED_OUTSIDE_SHAPE,
            component,
            component.getSimpleName(),
            record.getSimpleName());
      }
    }
  }
}
