package dev.rowan.processor.read;

import dev.rowan.mapping.Many;
import dev.rowan.mapping.On;
import dev.rowan.mapping.One;
import dev.rowan.mapping.Through;
import dev.rowan.processor.model.DeclaredRelation;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/// From the nested interface `Relations` to the relations it declares.
final class RelationReader {
  private RelationReader() {}

  static List<DeclaredRelation> read(TypeElement record) {
    List<DeclaredRelation> relations = new ArrayList<>();
    for (TypeElement member : ElementFilter.typesIn(record.getEnclosedElements())) {
      if (member.getSimpleName().contentEquals("Relations") && member.getKind().isInterface()) {
        for (ExecutableElement method : ElementFilter.methodsIn(member.getEnclosedElements())) {
          relations.add(relation(method));
        }
      }
    }
    return relations;
  }

  private static DeclaredRelation relation(ExecutableElement method) {
    Annotations annotations = Annotations.of(method);
    boolean many = returns(method, Many.class);
    boolean relation = plain(method) && (many || returns(method, One.class));
    return new DeclaredRelation(
        method,
        method.getSimpleName().toString(),
        many,
        relation ? target(method.getReturnType()) : null,
        relation && unresolved(method.getReturnType()),
        annotations.find(On.class).map(on -> on.strings("value")).orElse(List.of()),
        annotations.find(Through.class).flatMap(through -> through.type("value")).orElse(null));
  }

  private static boolean plain(ExecutableElement method) {
    return method.getParameters().isEmpty()
        && method.getTypeParameters().isEmpty()
        && method.getModifiers().contains(Modifier.ABSTRACT);
  }

  private static boolean returns(ExecutableElement method, Class<?> type) {
    return method.getReturnType() instanceof DeclaredType declared
        && ((TypeElement) declared.asElement())
            .getQualifiedName()
            .contentEquals(type.getCanonicalName());
  }

  private static boolean unresolved(TypeMirror type) {
    return ((DeclaredType) type)
        .getTypeArguments().stream().anyMatch(row -> row.getKind() == TypeKind.ERROR);
  }

  private static @Nullable TypeElement target(TypeMirror type) {
    List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
    return arguments.size() == 1
            && arguments.getFirst() instanceof DeclaredType row
            && row.getKind() == TypeKind.DECLARED
        ? (TypeElement) row.asElement()
        : null;
  }
}
