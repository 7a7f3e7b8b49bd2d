package dev.rowan.render;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.ParameterName;
import dev.rowan.type.ArrayType;
import dev.rowan.type.BasicType;
import dev.rowan.type.CharacterType;
import dev.rowan.type.ConvertedType;
import dev.rowan.type.DecimalType;
import dev.rowan.type.JsonType;
import dev.rowan.type.RowsType;
import dev.rowan.type.SqlType;
import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How values are written into DDL, where no parameter can stand. Never used for statements that
/// run with values of a caller.
public class LiteralPrinter {
  /// Standard literals.
  public static final LiteralPrinter STANDARD = new LiteralPrinter();

  /// For the dialects' own.
  protected LiteralPrinter() {}

  /// `value` as a literal of `type`.
  public String literal(@Nullable Object value, SqlType<?> type) {
    if (value == null) {
      return "null";
    }
    if (value instanceof ParameterName parameter) {
      throw new InvalidStatement(
          "ROWAN-1612",
          "parameter \"%s\" has no value; bind(…) it before the statement is written with its values"
              .formatted(parameter.name()));
    }
    return switch (type) {
      case BasicType<?> basic -> basic(value, basic.kind());
      case CharacterType _ -> quoted(value.toString());
      case DecimalType decimal -> decimal((BigDecimal) value, decimal);
      case ConvertedType<?, ?> converted -> converted(value, converted);
      case JsonType _ -> quoted(value.toString());
      case ArrayType<?> array -> array((List<?>) value, array);
      case RowsType _ ->
          throw new InvalidStatement(
              "ROWAN-1307", "rows cannot be written as a literal of a definition");
    };
  }

  private <B, T> String converted(Object value, ConvertedType<B, T> type) {
    Function<T, B> toBase = type.toBase();
    return literal(toBase.apply(type.javaType().cast(value)), type.base());
  }

  /// An array as a literal: `array[1, 2]`.
  protected String array(List<?> values, ArrayType<?> type) {
    return values.stream()
        .map(value -> literal(value, type.element()))
        .collect(Collectors.joining(", ", "array[", "]"));
  }

  /// A decimal as a literal.
  protected String decimal(BigDecimal value, DecimalType type) {
    return number(value.toPlainString());
  }

  /// A value of a type without parameters as a literal.
  protected String basic(Object value, BasicType.Kind kind) {
    return switch (kind) {
      case BOOLEAN, SMALLINT, INTEGER, BIGINT -> number(value.toString());
      case REAL, DOUBLE -> floating(((Number) value).doubleValue(), value.toString());
      case DATE -> "date " + quoted(value.toString());
      case TIME -> "time " + quoted(value.toString());
      case TIMESTAMP -> "timestamp " + quoted(value.toString());
      case TIMESTAMPTZ -> "timestamp with time zone " + quoted(value.toString());
      case INTERVAL -> "interval " + quoted(value.toString());
      case UUID -> quoted(value.toString());
      case BYTES -> "'\\x" + HexFormat.of().formatHex((byte[]) value) + "'";
    };
  }

  private static String floating(double value, String text) {
    return Double.isFinite(value) ? number(text) : "cast('" + text + "' as double precision)";
  }

  /// A number, in parentheses where it is negative: `- -1` would begin a comment.
  protected static String number(String text) {
    return text.startsWith("-") ? "(" + text + ")" : text;
  }

  /// A text between quotes, inner quotes doubled.
  protected static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
