package dev.rowan.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/// What the Java type of a component is to the database. Two components store the same thing when
/// their types are equal.
public sealed interface JavaType
    permits PlainType,
        JavaType.EnumType,
        JavaType.ValueRecord,
        JavaType.Unsupported,
        JavaType.Unresolved {
  /// The class of its values, boxed for primitives.
  TypeName className();

  /// The type as a message names it.
  default String title() {
    return className() instanceof ClassName name
        ? String.join(".", name.simpleNames())
        : className().toString();
  }

  /// The type that is stored: the type itself but for value records.
  default JavaType stored() {
    return this;
  }

  /// Whether texts are stored, whose length can be bounded.
  default boolean storesText() {
    return stored() == PlainType.TEXT;
  }

  /// An enum, stored by the names of its constants.
  record EnumType(ClassName className, List<String> constants) implements JavaType {
    public EnumType {
      constants = List.copyOf(constants);
    }
  }

  /// A record of one component, stored as that component.
  record ValueRecord(ClassName className, String accessor, JavaType stored) implements JavaType {}

  /// A type no column can have, and why.
  record Unsupported(TypeName className, String reason) implements JavaType {}

  /// A type that does not exist, or not yet: another processor may write it in this round.
  record Unresolved(TypeName className) implements JavaType {}
}
