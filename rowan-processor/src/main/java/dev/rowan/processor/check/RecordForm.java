package dev.rowan.processor.check;

import dev.rowan.processor.report.Problem;
import dev.rowan.processor.report.Reporter;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/// What every annotated record must be: a record, visible, without type parameters, with
/// components.
public final class RecordForm {
  private RecordForm() {}

  /// Whether classes can be written for `type`, which carries `annotation`.
  public static boolean check(TypeElement type, String annotation, Reporter reporter) {
    if (type.getKind() != ElementKind.RECORD) {
      reporter.report(Problem.NOT_A_RECORD, type, annotation, type.getSimpleName());
      return false;
    }
    for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
      if (at.getModifiers().contains(Modifier.PRIVATE)) {
        reporter.report(
            Problem.HIDDEN_RECORD, type, annotation, type.getSimpleName(), at.getSimpleName());
        return false;
      }
    }
    if (!type.getTypeParameters().isEmpty()) {
      reporter.report(Problem.GENERIC_RECORD, type, annotation, type.getSimpleName());
      return false;
    }
    if (type.getRecordComponents().isEmpty()) {
      reporter.report(Problem.NO_COMPONENTS, type, type.getSimpleName());
      return false;
    }
    return true;
  }
}
