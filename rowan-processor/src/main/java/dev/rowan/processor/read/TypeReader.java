package dev.rowan.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.rowan.mapping.Shape;
import dev.rowan.mapping.Table;
import dev.rowan.processor.model.JavaType;
import dev.rowan.processor.model.PlainType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/// From the type of a component to what it is to the database.
final class TypeReader {
  private static final Map<TypeKind, PlainType> PRIMITIVES =
      Map.of(
          TypeKind.BOOLEAN, PlainType.BOOLEAN,
          TypeKind.SHORT, PlainType.SMALLINT,
          TypeKind.INT, PlainType.INTEGER,
          TypeKind.LONG, PlainType.BIGINT,
          TypeKind.FLOAT, PlainType.REAL,
          TypeKind.DOUBLE, PlainType.DOUBLE);
  private static final Map<String, PlainType> CLASSES = classes();

  private TypeReader() {}

  private static Map<String, PlainType> classes() {
    Map<String, PlainType> classes = new HashMap<>();
    for (PlainType type : PlainType.values()) {
      if (type.className() instanceof ClassName name) {
        classes.put(name.canonicalName(), type);
      }
    }
    return Map.copyOf(classes);
  }

  static JavaType read(TypeMirror type) {
    return switch (type.getKind()) {
      case BOOLEAN, SHORT, INT, LONG, FLOAT, DOUBLE -> primitive(type.getKind());
      case ARRAY -> array((ArrayType) type);
      case DECLARED -> declared((DeclaredType) type);
      case ERROR -> new JavaType.Unresolved(ClassName.OBJECT);
      default -> unsupported(type, "no column type corresponds to it");
    };
  }

  private static JavaType primitive(TypeKind kind) {
    PlainType type = PRIMITIVES.get(kind);
    return Objects.requireNonNull(type, kind.name());
  }

  private static JavaType array(ArrayType type) {
    return type.getComponentType().getKind() == TypeKind.BYTE
        ? PlainType.BYTES
        : unsupported(type, "of the arrays only byte[] has a column type");
  }

  private static JavaType declared(DeclaredType type) {
    var element = (TypeElement) type.asElement();
    PlainType basic = CLASSES.get(element.getQualifiedName().toString());
    if (basic != null) {
      return basic;
    }
    if (hidden(element)) {
      return new JavaType.Unsupported(
          ClassName.OBJECT, "it is private and generated classes could not see it");
    }
    return switch (element.getKind()) {
      case ENUM -> new JavaType.EnumType(ClassName.get(element), constants(element));
      case RECORD -> valueRecord(type, element);
      default -> unsupported(type, "no column type corresponds to it");
    };
  }

  private static JavaType valueRecord(DeclaredType type, TypeElement element) {
    Annotations annotations = Annotations.of(element);
    if (annotations.has(Table.class) || annotations.has(Shape.class)) {
      return unsupported(
          type,
          "it is a row or a shape, which no column holds; a reference is its key with @References(…) and a relation");
    }
    List<? extends RecordComponentElement> components = element.getRecordComponents();
    if (components.size() != 1 || !element.getTypeParameters().isEmpty()) {
      return unsupported(
          type, "of the records only those of one component without type parameters are values");
    }
    RecordComponentElement only = components.getFirst();
    JavaType stored = read(only.asType());
    return switch (stored) {
      case JavaType.Unsupported refused ->
          unsupported(
              type, "it is a record around " + refused.className() + ", and " + refused.reason());
      case JavaType.ValueRecord _ ->
          unsupported(type, "it is a record around a record around a value");
      case PlainType _, JavaType.EnumType _, JavaType.Unresolved _ ->
          new JavaType.ValueRecord(ClassName.get(element), only.getSimpleName().toString(), stored);
    };
  }

  private static List<String> constants(TypeElement element) {
    return element.getEnclosedElements().stream()
        .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
        .map(member -> member.getSimpleName().toString())
        .toList();
  }

  private static boolean hidden(Element element) {
    for (Element at = element; at instanceof TypeElement; at = at.getEnclosingElement()) {
      if (at.getModifiers().contains(Modifier.PRIVATE)) {
        return true;
      }
    }
    return false;
  }

  private static JavaType unsupported(TypeMirror type, String reason) {
    return new JavaType.Unsupported(TypeName.get(type).box(), reason);
  }
}
