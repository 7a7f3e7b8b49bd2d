package dev.rowan.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Type;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What the code of every module keeps to: data in the tree, no static state, no checked
/// exceptions.
@AnalyzeClasses(packages = "dev.rowan", importOptions = ProductionClasses.class)
class CodeRulesTest {

  /// Types of `dev.rowan.ast` that are no nodes, and the doors for nodes of the user's own.
  private static final Set<String> NOT_NODES =
      Set.of(
          "Children",
          "Conditions",
          "CustomClause",
          "CustomExpression",
          "Rewriter",
          "ExpressionRewriter",
          "ShapeParts",
          "ExpressionShapeWalk",
          "ShapeWalk",
          "Slot",
          "StatementShape",
          "SqlText");

  private static final Set<String> MUTABLE_HOLDERS =
      Set.of(
          "java.lang.ThreadLocal",
          "java.lang.StringBuilder",
          "java.util.concurrent.atomic.AtomicBoolean",
          "java.util.concurrent.atomic.AtomicInteger",
          "java.util.concurrent.atomic.AtomicLong",
          "java.util.concurrent.atomic.AtomicReference",
          "java.util.concurrent.atomic.LongAdder");

  @ArchTest
  static void theTreeIsRecordsEnumsAndSealedInterfaces(JavaClasses classes) {
    Stream<String> others =
        classes.stream()
            .filter(type -> type.getPackageName().equals("dev.rowan.ast"))
            .filter(type -> type.isTopLevelClass() && !NOT_NODES.contains(type.getSimpleName()))
            .map(JavaClass::reflect)
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .filter(type -> !type.isRecord() && !type.isEnum())
            .filter(type -> !(type.isInterface() && type.isSealed()))
            .map(Class::getName);

    assertThat(others).isEmpty();
  }

  @ArchTest
  static void staticFieldsAreFinal(JavaClasses classes) {
    assertThat(staticFields(classes).filter(field -> !field.getModifiers().contains(FINAL)))
        .isEmpty();
  }

  @ArchTest
  static void staticFieldsHoldNothingMutable(JavaClasses classes) {
    Stream<String> mutable =
        staticFields(classes)
            .filter(CodeRulesTest::holdsSomethingMutable)
            .map(JavaField::getFullName);

    assertThat(mutable).isEmpty();
  }

  @ArchTest
  static void publicMethodsDeclareNoCheckedExceptions(JavaClasses classes) {
    Stream<String> declared =
        classes.stream()
            .filter(type -> type.getModifiers().contains(PUBLIC))
            .flatMap(type -> type.getCodeUnits().stream())
            .filter(CodeRulesTest::isPublicApi)
            .flatMap(unit -> checkedExceptions(unit).map(e -> unit.getFullName() + " throws " + e));

    assertThat(declared).isEmpty();
  }

  private static Stream<JavaField> staticFields(JavaClasses classes) {
    return classes.stream()
        .flatMap(type -> type.getFields().stream())
        .filter(field -> field.getModifiers().contains(STATIC))
        .filter(field -> !field.getModifiers().contains(SYNTHETIC));
  }

  private static boolean holdsSomethingMutable(JavaField field) {
    if (MUTABLE_HOLDERS.contains(field.getRawType().getName())) {
      return true;
    }
    if (!field.getRawType().isAssignableTo(Collection.class)
        && !field.getRawType().isAssignableTo(Map.class)) {
      return false;
    }
    String held = valueOf(field).getClass().getName();
    return !held.startsWith("java.util.ImmutableCollections$")
        && !held.startsWith("java.util.Collections$Unmodifiable")
        && !held.startsWith("java.util.Collections$Empty");
  }

  private static Object valueOf(JavaField field) {
    try {
      Field reflected = field.reflect();
      reflected.setAccessible(true);
      return reflected.get(null);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(field.getFullName(), e);
    }
  }

  private static boolean isPublicApi(JavaCodeUnit unit) {
    return !unit.getModifiers().contains(SYNTHETIC)
        && (unit.getModifiers().contains(PUBLIC) || unit.getModifiers().contains(PROTECTED));
  }

  /// The exception type variable of a caller's lambda is no class, and so is not among them.
  private static Stream<String> checkedExceptions(JavaCodeUnit unit) {
    boolean jdbcEdge = List.of(unit.getOwner().getPackageName().split("\\.")).contains("jdbc");
    return Stream.of(((Executable) unit.reflect()).getGenericExceptionTypes())
        .filter(CodeRulesTest::isChecked)
        .filter(type -> !(jdbcEdge && type.equals(SQLException.class)))
        .map(Type::getTypeName);
  }

  private static boolean isChecked(Type type) {
    return type instanceof Class<?> thrown
        && !RuntimeException.class.isAssignableFrom(thrown)
        && !Error.class.isAssignableFrom(thrown);
  }
}
