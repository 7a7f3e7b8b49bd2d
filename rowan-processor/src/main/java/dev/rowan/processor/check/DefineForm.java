package dev.rowan.processor.check;

import com.palantir.javapoet.ClassName;
import dev.rowan.processor.report.Problem;
import dev.rowan.processor.report.Reporter;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/// `static void define(spec, table)`. The table class may not have been written yet: then its name
/// decides.
record DefineForm(ClassName spec, ClassName table) {
  void check(TypeElement record, Reporter reporter) {
    List<ExecutableElement> methods =
        ElementFilter.methodsIn(record.getEnclosedElements()).stream()
            .filter(method -> method.getSimpleName().contentEquals("define"))
            .toList();
    if (!methods.isEmpty() && methods.stream().noneMatch(this::matches)) {
      reporter.report(
          Problem.DEFINE_FORM,
          methods.getFirst(),
          record.getSimpleName(),
          methods.getFirst(),
          spec.simpleName(),
          table.simpleName());
    }
  }

  private boolean matches(ExecutableElement method) {
    Set<Modifier> modifiers = method.getModifiers();
    List<? extends VariableElement> parameters = method.getParameters();
    return modifiers.contains(Modifier.STATIC)
        && !modifiers.contains(Modifier.PRIVATE)
        && method.getReturnType().getKind() == TypeKind.VOID
        && method.getTypeParameters().isEmpty()
        && parameters.size() == 2
        && is(parameters.getFirst().asType(), spec)
        && is(parameters.getLast().asType(), table);
  }

  private static boolean is(TypeMirror type, ClassName expected) {
    if (type.getKind() == TypeKind.ERROR) {
      String written = type.toString();
      return written.substring(written.lastIndexOf('.') + 1).equals(expected.simpleName());
    }
    return type instanceof DeclaredType declared
        && ((TypeElement) declared.asElement())
            .getQualifiedName()
            .contentEquals(expected.canonicalName());
  }
}
