package dev.rowan.processor.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.Set;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/// A component of a `@Table` record and the column it becomes.
///
/// `position` is where problems are reported; `declared` is the type in the header without
/// annotations.
public record ColumnModel(
    Element position,
    int index,
    String component,
    String name,
    JavaType type,
    TypeName declared,
    boolean nullable,
    Set<Role> roles,
    @Nullable Size size,
    @Nullable Precision precision,
    @Nullable DefaultModel defaultValue,
    @Nullable Reference reference) {
  private static final AnnotationSpec NULLABLE =
      AnnotationSpec.builder(ClassName.get("org.jspecify.annotations", "Nullable")).build();

  public ColumnModel {
    roles = Set.copyOf(roles);
  }

  /// What a component is marked as.
  public enum Role {
    /// Part of the primary key.
    ID,
    /// Numbered by the database.
    IDENTITY,
    /// A key by itself.
    UNIQUE,
    /// The optimistic version.
    VERSION,
    /// An e-mail address.
    EMAIL
  }

  /// `@Size`.
  public record Size(int min, int max) {
    /// Whether there is a greatest length.
    public boolean limited() {
      return max != Integer.MAX_VALUE;
    }
  }

  /// `@Precision`.
  public record Precision(int digits, int scale) {}

  /// Whether it is marked as `role`.
  public boolean is(Role role) {
    return roles.contains(role);
  }

  /// Whether an insert must give it.
  public boolean mandatory() {
    return !nullable && !is(Role.IDENTITY) && defaultValue == null;
  }

  /// The type of the accessor, `@Nullable` where the column is.
  public TypeName exactType() {
    return nullable ? nullable(declared) : declared;
  }

  /// `@Nullable type`.
  public static TypeName nullable(TypeName type) {
    return type.annotated(NULLABLE);
  }
}
