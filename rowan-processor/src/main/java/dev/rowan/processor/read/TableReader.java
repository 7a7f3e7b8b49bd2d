package dev.rowan.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.rowan.mapping.Default;
import dev.rowan.mapping.DefaultNow;
import dev.rowan.mapping.Email;
import dev.rowan.mapping.Id;
import dev.rowan.mapping.Identity;
import dev.rowan.mapping.Named;
import dev.rowan.mapping.Precision;
import dev.rowan.mapping.References;
import dev.rowan.mapping.Size;
import dev.rowan.mapping.Table;
import dev.rowan.mapping.Unique;
import dev.rowan.mapping.Version;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.ColumnModel.Role;
import dev.rowan.processor.model.DefaultModel;
import dev.rowan.processor.model.JavaType;
import dev.rowan.processor.model.Reference;
import dev.rowan.processor.model.SnakeCase;
import dev.rowan.processor.model.TableModel;
import dev.rowan.processor.model.TableNames;
import dev.rowan.processor.report.Problem;
import dev.rowan.processor.report.Reporter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/// From a `@Table` record to its model, looking at nothing but the record itself.
public final class TableReader {
  private static final String JAKARTA = "jakarta.validation.constraints.";
  private final Reporter reporter;

  /// A reader that reports contradicting annotations to `reporter`.
  public TableReader(Reporter reporter) {
    this.reporter = reporter;
  }

  /// Reads a record.
  public TableModel read(TypeElement record) {
    Annotations annotations = Annotations.of(record);
    Optional<Annotations.Values> table = annotations.find(Table.class);
    String written = table.map(values -> values.string("value")).orElse("");
    String name = written.isEmpty() ? SnakeCase.lower(record.getSimpleName().toString()) : written;
    List<ColumnModel> columns = columns(record);
    return new TableModel(
        record,
        new TableNames(ClassName.get(record), constant(record, annotations, name, columns)),
        table.map(values -> values.string("schema")).orElse(""),
        name,
        columns,
        RelationReader.read(record),
        defines(record));
  }

  /// The name of the constant; where the one asked for cannot be, a similar one that can.
  private String constant(
      TypeElement record, Annotations annotations, String table, List<ColumnModel> columns) {
    Optional<String> given = annotations.find(Named.class).map(named -> named.string("value"));
    String constant = given.orElse(SnakeCase.upper(table));
    if (!SourceVersion.isName(constant) || constant.contains(".")) {
      reporter.report(Problem.BAD_CONSTANT, record, constant, record.getSimpleName());
      return SnakeCase.upper(table);
    }
    for (ColumnModel column : columns) {
      if (column.component().equals(constant)) {
        reporter.report(
            Problem.COMPONENT_IS_CONSTANT,
            column.position(),
            constant,
            new TableNames(ClassName.get(record), constant).table().simpleName());
        return constant + "_";
      }
    }
    return constant;
  }

  /// Whether `record` has a method called `define`.
  public static boolean defines(TypeElement record) {
    return ElementFilter.methodsIn(record.getEnclosedElements()).stream()
        .anyMatch(method -> method.getSimpleName().contentEquals("define"));
  }

  /// The components of a table or a shape as the columns they would be.
  public List<ColumnModel> columns(TypeElement record) {
    List<ColumnModel> columns = new ArrayList<>();
    for (RecordComponentElement component : record.getRecordComponents()) {
      columns.add(column(component, columns.size()));
    }
    return columns;
  }

  private ColumnModel column(RecordComponentElement component, int index) {
    Annotations annotations = Annotations.of(component);
    String name = component.getSimpleName().toString();
    JavaType type = TypeReader.read(component.asType());
    return new ColumnModel(
        component,
        index,
        name,
        annotations
            .find(Named.class)
            .map(named -> named.string("value"))
            .orElse(SnakeCase.lower(name)),
        type,
        declared(component, type),
        nullable(component, annotations),
        roles(annotations),
        size(annotations),
        precision(annotations),
        defaultValue(component, annotations),
        reference(annotations));
  }

  /// The component's type as generated code names it; one that does not exist, or is private, is
  /// not repeated there.
  static TypeName declared(RecordComponentElement component, JavaType type) {
    return switch (type) {
      case JavaType.Unresolved unresolved -> unresolved.className();
      case JavaType.Unsupported hidden when hidden.className().equals(ClassName.OBJECT) ->
          ClassName.OBJECT;
      default -> TypeName.get(component.asType());
    };
  }

  /// Whether the component may be null, looking at the component, the field, the accessor and the
  /// type.
  boolean nullable(RecordComponentElement component, Annotations annotations) {
    TypeMirror type = component.asType();
    if (!annotations.nullable()) {
      if (type instanceof ArrayType array && Annotations.nullable(array.getComponentType())) {
        reporter.report(Problem.NULLABLE_ELEMENT, component, component.getSimpleName());
      }
      return false;
    }
    if (type.getKind().isPrimitive()) {
      reporter.report(
          Problem.NULLABLE_PRIMITIVE,
          component,
          component.getSimpleName(),
          TypeName.get(type),
          simple(TypeName.get(type)));
      return false;
    }
    if (annotations.has(JAKARTA + "NotNull")) {
      reporter.report(Problem.CONTRADICTING_NULLNESS, component, component.getSimpleName());
    }
    return true;
  }

  private static String simple(TypeName primitive) {
    return primitive.box() instanceof ClassName boxed ? boxed.simpleName() : primitive.toString();
  }

  private static Set<Role> roles(Annotations annotations) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    if (annotations.has(Id.class)) {
      roles.add(Role.ID);
    }
    if (annotations.has(Identity.class)) {
      roles.add(Role.IDENTITY);
    }
    if (annotations.has(Unique.class)) {
      roles.add(Role.UNIQUE);
    }
    if (annotations.has(Version.class)) {
      roles.add(Role.VERSION);
    }
    if (annotations.has(Email.class) || annotations.has(JAKARTA + "Email")) {
      roles.add(Role.EMAIL);
    }
    return roles;
  }

  private static ColumnModel.@Nullable Size size(Annotations annotations) {
    return annotations
        .find(Size.class)
        .or(() -> annotations.find(JAKARTA + "Size"))
        .map(size ->
            new ColumnModel.Size(size.integer("min", 0), size.integer("max", Integer.MAX_VALUE)))
        .orElse(null);
  }

  private static ColumnModel.@Nullable Precision precision(Annotations annotations) {
    return annotations
        .find(Precision.class)
        .map(precision ->
            new ColumnModel.Precision(precision.integer("value", 0), precision.integer("scale", 0)))
        .orElse(null);
  }

  private @Nullable DefaultModel defaultValue(
      RecordComponentElement component, Annotations annotations) {
    boolean now = annotations.has(DefaultNow.class);
    Optional<Annotations.Values> given = annotations.find(Default.class);
    List<String> literals = given.map(values -> values.strings("value")).orElse(List.of());
    if (literals.size() > 1 || (now && given.isPresent())) {
      reporter.report(Problem.SEVERAL_DEFAULTS, component, component.getSimpleName());
    }
    if (now) {
      return new DefaultModel.Now();
    }
    if (given.isEmpty()) {
      return null;
    }
    return literals.isEmpty()
        ? new DefaultModel.FromDefine()
        : new DefaultModel.Literal(literals.getFirst());
  }

  private static @Nullable Reference reference(Annotations annotations) {
    return annotations
        .find(References.class)
        .flatMap(references ->
            references
                .type("value")
                .map(target ->
                    new Reference(
                        target,
                        references.constant("onDelete"),
                        references.constant("onUpdate"),
                        references.string("key"))))
        .orElse(null);
  }
}
