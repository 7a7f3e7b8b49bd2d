package dev.rowan.processor.read;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.AnnotationValueVisitor;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;
import org.jspecify.annotations.Nullable;

/// The annotations of an element, wherever the compiler keeps them, and their values.
///
/// An annotation of a record component that cannot target components is found on the field or the
/// accessor, and one that targets uses of types on the type: those places are merged.
public final class Annotations {
  private final List<AnnotationMirror> mirrors;

  private Annotations(List<AnnotationMirror> mirrors) {
    this.mirrors = mirrors;
  }

  /// The annotations of a type or a method.
  public static Annotations of(Element element) {
    return new Annotations(List.copyOf(element.getAnnotationMirrors()));
  }

  /// The annotations of a record component.
  static Annotations of(RecordComponentElement component) {
    var mirrors = new ArrayList<AnnotationMirror>(component.getAnnotationMirrors());
    mirrors.addAll(component.asType().getAnnotationMirrors());
    Element record = component.getEnclosingElement();
    List<VariableElement> fields =
        record == null ? List.of() : ElementFilter.fieldsIn(record.getEnclosedElements());
    for (VariableElement field : fields) {
      if (field.getSimpleName().equals(component.getSimpleName())) {
        mirrors.addAll(field.getAnnotationMirrors());
        mirrors.addAll(field.asType().getAnnotationMirrors());
      }
    }
    ExecutableElement accessor = component.getAccessor();
    if (accessor != null) {
      mirrors.addAll(accessor.getAnnotationMirrors());
      mirrors.addAll(accessor.getReturnType().getAnnotationMirrors());
    }
    return new Annotations(mirrors);
  }

  /// Whether `construct` carries an annotation called `Nullable`, of whichever library.
  static boolean nullable(AnnotatedConstruct construct) {
    return construct.getAnnotationMirrors().stream()
        .anyMatch(mirror -> simpleName(mirror).contentEquals("Nullable"));
  }

  /// Whether one is called `Nullable`, of whichever library.
  boolean nullable() {
    return mirrors.stream().anyMatch(mirror -> simpleName(mirror).contentEquals("Nullable"));
  }

  /// Whether there is a `type`.
  public boolean has(Class<? extends Annotation> type) {
    return find(type.getCanonicalName()).isPresent();
  }

  boolean has(String qualifiedName) {
    return find(qualifiedName).isPresent();
  }

  /// The annotation of Rowan's own `type`.
  public Optional<Values> find(Class<? extends Annotation> type) {
    return find(type.getCanonicalName());
  }

  Optional<Values> find(String qualifiedName) {
    for (AnnotationMirror mirror : mirrors) {
      if (((TypeElement) mirror.getAnnotationType().asElement())
          .getQualifiedName()
          .contentEquals(qualifiedName)) {
        return Optional.of(new Values(mirror));
      }
    }
    return Optional.empty();
  }

  private static Name simpleName(AnnotationMirror mirror) {
    return mirror.getAnnotationType().asElement().getSimpleName();
  }

  /// The values of one annotation; what is not written has its default.
  public record Values(AnnotationMirror mirror) {
    private @Nullable AnnotationValue value(String member) {
      for (var entry : mirror.getElementValues().entrySet()) {
        if (entry.getKey().getSimpleName().contentEquals(member)) {
          return entry.getValue();
        }
      }
      for (ExecutableElement method :
          ElementFilter.methodsIn(mirror.getAnnotationType().asElement().getEnclosedElements())) {
        if (method.getSimpleName().contentEquals(member)) {
          return method.getDefaultValue();
        }
      }
      return null;
    }

    /// A text; empty where what is written does not compile.
    public String string(String member) {
      AnnotationValue value = value(member);
      return value != null && value.getValue() instanceof String text ? text : "";
    }

    /// A number.
    int integer(String member, int otherwise) {
      AnnotationValue value = value(member);
      return value != null && value.getValue() instanceof Integer number ? number : otherwise;
    }

    /// The name of an enum's constant.
    String constant(String member) {
      AnnotationValue value = value(member);
      return value != null && value.getValue() instanceof VariableElement constant
          ? constant.getSimpleName().toString()
          : "";
    }

    /// The texts of an array.
    List<String> strings(String member) {
      AnnotationValue value = value(member);
      List<String> texts = new ArrayList<>();
      if (value != null && value.getValue() instanceof List<?> list) {
        for (Object item : list) {
          if (item instanceof AnnotationValue element
              && element.getValue() instanceof String text) {
            texts.add(text);
          }
        }
      }
      return texts;
    }

    /// The class or interface named by a class literal; none where it is another type, or does not
    /// exist.
    public Optional<TypeElement> type(String member) {
      return mirror(member)
          .filter(type -> type instanceof DeclaredType && type.getKind() == TypeKind.DECLARED)
          .map(type -> (TypeElement) ((DeclaredType) type).asElement());
    }

    /// The type named by a class literal; none where it does not exist.
    public Optional<TypeMirror> mirror(String member) {
      AnnotationValue value = value(member);
      AnnotationValueVisitor<Optional<TypeMirror>, @Nullable Void> literal =
          new SimpleAnnotationValueVisitor14<>(Optional.empty()) {
            @Override
            public Optional<TypeMirror> visitType(TypeMirror type, @Nullable Void unused) {
              return Optional.of(type);
            }
          };
      return value == null ? Optional.empty() : value.accept(literal, null);
    }
  }
}
