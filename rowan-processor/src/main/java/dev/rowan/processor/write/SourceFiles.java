package dev.rowan.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.report.Problem;
import dev.rowan.processor.report.Reporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/// Hands generated classes to the compiler, each with the one record it comes from, and notes their
/// names.
public record SourceFiles(Filer filer, Set<String> written, Reporter reporter) {
  private static final AnnotationSpec NULL_MARKED =
      AnnotationSpec.builder(ClassName.get("org.jspecify.annotations", "NullMarked")).build();

  /// Writes the class `name` generated from `record`, as visible as the record.
  void write(ClassName name, TypeSpec.Builder type, TypeElement record) {
    if (isPublic(record)) {
      type.addModifiers(Modifier.PUBLIC);
    }
    type.addAnnotation(NULL_MARKED).addOriginatingElement(record);
    written.add(name.canonicalName());
    JavaFile file =
        JavaFile.builder(name.packageName(), type.build())
            .addFileComment(
                "Written by Rowan from the record $L; changes are lost.", record.getQualifiedName())
            .skipJavaLangImports(true)
            .indent("  ")
            .build();
    try {
      file.writeTo(filer);
    } catch (FilerException e) {
      reporter.report(Problem.CLASS_EXISTS, record, name.simpleName(), record.getSimpleName());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isPublic(TypeElement record) {
    for (Element at = record; at instanceof TypeElement; at = at.getEnclosingElement()) {
      if (!at.getModifiers().contains(Modifier.PUBLIC)) {
        return false;
      }
    }
    return true;
  }
}
