package dev.rowan.processor.check;

import dev.rowan.mapping.Shape;
import dev.rowan.processor.read.Annotations;
import dev.rowan.processor.report.Problem;
import dev.rowan.processor.report.Reporter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/// Finds shapes that contain themselves, through parts and lists alike.
record ShapeCycles(Reporter reporter) {
  void check(TypeElement shape) {
    for (RecordComponentElement component : shape.getRecordComponents()) {
      nested(component.asType())
          .flatMap(first -> path(first, shape, new HashSet<>()))
          .ifPresent(path ->
              reporter.report(
                  Problem.ENDLESS_SHAPE,
                  component,
                  component.getSimpleName(),
                  shape.getSimpleName(),
                  shape.getSimpleName()
                      + path.stream()
                          .map(step -> " -> " + step.getSimpleName())
                          .collect(Collectors.joining())));
    }
  }

  /// The shapes from `from` to `to`, both included, if there is a way.
  private static Optional<List<TypeElement>> path(
      TypeElement from, TypeElement to, Set<TypeElement> seen) {
    if (from.equals(to)) {
      return Optional.of(List.of(to));
    }
    if (!seen.add(from)) {
      return Optional.empty();
    }
    for (RecordComponentElement component : from.getRecordComponents()) {
      Optional<List<TypeElement>> rest =
          nested(component.asType()).flatMap(next -> path(next, to, seen));
      if (rest.isPresent()) {
        List<TypeElement> path = new ArrayList<>(List.of(from));
        path.addAll(rest.get());
        return Optional.of(path);
      }
    }
    return Optional.empty();
  }

  /// The shape that a component is, or lists.
  private static Optional<TypeElement> nested(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED || !(type instanceof DeclaredType declared)) {
      return Optional.empty();
    }
    var element = (TypeElement) declared.asElement();
    if (element.getQualifiedName().contentEquals("java.util.List")
        && declared.getTypeArguments().size() == 1) {
      return nested(declared.getTypeArguments().getFirst());
    }
    return Annotations.of(element).has(Shape.class) ? Optional.of(element) : Optional.empty();
  }
}
