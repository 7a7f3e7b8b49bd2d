package dev.rowan.render;

import dev.rowan.type.ArrayType;
import dev.rowan.type.BasicType;
import dev.rowan.type.CharacterType;
import dev.rowan.type.ConvertedType;
import dev.rowan.type.DecimalType;
import dev.rowan.type.JsonType;
import dev.rowan.type.RowsType;
import dev.rowan.type.Spelling;
import dev.rowan.type.SqlType;

/// How types are spelled; standard names, overridden where a dialect has its own.
public class TypePrinter {
  /// The standard spellings.
  public static final TypePrinter STANDARD = new TypePrinter();

  /// For the dialects' own.
  protected TypePrinter() {}

  /// The spelling of `type`.
  public String spelling(SqlType<?> type) {
    return switch (type) {
      case BasicType<?> basic -> basic(basic.kind());
      case CharacterType text -> text.limited() ? "varchar(" + text.length() + ")" : "text";
      case DecimalType decimal -> decimal(decimal);
      case ArrayType<?> array -> array(array);
      case JsonType json -> json(json);
      case RowsType _ -> "json";
      case ConvertedType<?, ?> converted -> converted(converted);
    };
  }

  private String converted(ConvertedType<?, ?> type) {
    Spelling own = type.spelling();
    return own == null ? spelling(type.base()) : own.name();
  }

  /// The spelling of an array.
  protected String array(ArrayType<?> type) {
    return spelling(type.element()) + "[]";
  }

  /// The spelling of JSON.
  protected String json(JsonType type) {
    return type.binary() ? "jsonb" : "json";
  }

  /// The spelling of a decimal.
  protected String decimal(DecimalType type) {
    return type.limited() ? "numeric(" + type.precision() + ", " + type.scale() + ")" : "numeric";
  }

  /// The spelling of a type without parameters.
  protected String basic(BasicType.Kind kind) {
    return switch (kind) {
      case BOOLEAN -> "boolean";
      case SMALLINT -> "smallint";
      case INTEGER -> "integer";
      case BIGINT -> "bigint";
      case REAL -> "real";
      case DOUBLE -> "double precision";
      case DATE -> "date";
      case TIME -> "time";
      case TIMESTAMP -> "timestamp";
      case TIMESTAMPTZ -> "timestamp with time zone";
      case INTERVAL -> "interval";
      case UUID -> "uuid";
      case BYTES -> "bytea";
    };
  }
}
