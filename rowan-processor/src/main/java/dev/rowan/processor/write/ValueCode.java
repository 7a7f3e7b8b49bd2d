package dev.rowan.processor.write;

import static dev.rowan.processor.write.Core.code;

import com.palantir.javapoet.CodeBlock;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.JavaType;
import dev.rowan.processor.model.PlainType;
import java.util.Map;
import java.util.Optional;

/// Reading one value from a row and writing one to a parameter, by the fastest method there is.
final class ValueCode {
  private static final Map<PlainType, String> DIRECT =
      Map.of(
          PlainType.BIGINT, "Long",
          PlainType.INTEGER, "Int",
          PlainType.SMALLINT, "Short",
          PlainType.REAL, "Float",
          PlainType.DOUBLE, "Double",
          PlainType.BOOLEAN, "Boolean",
          PlainType.TEXT, "String");

  private ValueCode() {}

  /// Whether reading and writing such a value names its `SqlType`.
  static boolean namesType(ColumnModel column) {
    return column.nullable() || direct(column.type()).isEmpty();
  }

  /// `in.getLong(at)`, `new Email(in.getString(at))`, `in.orNull(at, SqlType.TEXT)`, …
  static CodeBlock read(CodeBlock at, ColumnModel column) {
    if (column.nullable()) {
      return code("in.orNull($L, $L)", at, TypeCode.reference(column));
    }
    Optional<String> direct = direct(column.type());
    if (direct.isEmpty()) {
      return code("in.get($L, $L)", at, TypeCode.reference(column));
    }
    CodeBlock stored = code("in.get$L($L)", direct.get(), at);
    return column.type() instanceof JavaType.ValueRecord value
        ? code("new $T($L)", value.className(), stored)
        : stored;
  }

  /// `out.setLong(++parameter, id)` and the like, for a value that is not null.
  static CodeBlock write(CodeBlock value, ColumnModel column) {
    return direct(column.type())
        .map(setter ->
            column.type() instanceof JavaType.ValueRecord wrapped
                ? code("out.set$L(++parameter, $L.$N())", setter, value, wrapped.accessor())
                : code("out.set$L(++parameter, $L)", setter, value))
        .orElseGet(() -> code("out.set(++parameter, $L, $L)", TypeCode.reference(column), value));
  }

  private static Optional<String> direct(JavaType type) {
    return type.stored() instanceof PlainType stored
        ? Optional.ofNullable(DIRECT.get(stored))
        : Optional.empty();
  }
}
