package dev.rowan.processor.write;

import static dev.rowan.processor.write.Core.code;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.JavaType;
import dev.rowan.processor.model.PlainType;
import dev.rowan.processor.model.SnakeCase;
import java.util.List;
import javax.lang.model.element.Modifier;

/// The `SqlType` of a column in generated code: a constant of `SqlType`, or a private one of the
/// class.
final class TypeCode {
  private TypeCode() {}

  /// Adds the private constants that [#reference] names, before any other static field.
  static void addConstants(TypeSpec.Builder type, List<ColumnModel> columns) {
    for (ColumnModel column : columns) {
      if (needsConstant(column)) {
        type.addField(
            FieldSpec.builder(Core.of(Core.SQL_TYPE, column.type().className()), constant(column))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(creation(column.type(), column))
                .build());
      }
    }
    if (columns.stream().anyMatch(TypeCode::refused)) {
      var value = TypeVariableName.get("T");
      type.addMethod(
          MethodSpec.methodBuilder("unsupported")
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .addTypeVariable(value)
              .returns(Core.of(Core.SQL_TYPE, value))
              .addStatement(
                  "throw new $T($S)", IllegalStateException.class, "this record does not compile")
              .build());
    }
  }

  /// The type to read and bind a column by. A text is read alike whatever its length.
  static CodeBlock reference(ColumnModel column) {
    if (refused(column)) {
      return code("unsupported()");
    }
    return needsConstant(column)
        ? code("$N", constant(column))
        : code("$T.$L", Core.SQL_TYPE, column.type());
  }

  private static boolean refused(ColumnModel column) {
    JavaType stored = column.type().stored();
    return stored instanceof JavaType.Unsupported || stored instanceof JavaType.Unresolved;
  }

  private static boolean needsConstant(ColumnModel column) {
    return !refused(column)
        && (!(column.type() instanceof PlainType)
            || (column.precision() != null && column.type() == PlainType.NUMERIC));
  }

  private static String constant(ColumnModel column) {
    return SnakeCase.upper(column.component()) + "_TYPE";
  }

  private static CodeBlock creation(JavaType type, ColumnModel column) {
    ColumnModel.Precision precision = column.precision();
    ColumnModel.Size size = column.size();
    return switch (type) {
      case PlainType basic when basic == PlainType.NUMERIC && precision != null ->
          code("$T.decimal($L, $L)", Core.SQL_TYPE, precision.digits(), precision.scale());
      case PlainType basic when basic == PlainType.TEXT && size != null && size.limited() ->
          code("$T.varchar($L)", Core.SQL_TYPE, size.max());
      case PlainType basic -> code("$T.$L", Core.SQL_TYPE, basic);
      case JavaType.EnumType constants ->
          code("$T.enumOf($T.class, $T.TEXT)", Core.SQL_TYPE, constants.className(), Core.SQL_TYPE);
      case JavaType.ValueRecord value ->
          code(
              "$T.converted($L, $T.class, $T::new, $T::$N)",
              Core.SQL_TYPE,
              creation(value.stored(), column),
              value.className(),
              value.className(),
              value.className(),
              value.accessor());
      case JavaType.Unsupported _, JavaType.Unresolved _ -> code("unsupported()");
    };
  }
}
