package dev.rowan.sqlite;

import dev.rowan.render.TypePrinter;
import dev.rowan.type.ArrayType;
import dev.rowan.type.BasicType;
import dev.rowan.type.DecimalType;
import dev.rowan.type.JsonType;

/// Declared types that give SQLite the right affinity and still say what is stored: `…_text` has
/// text affinity, `scaled_integer` integer affinity (SQLite manual, "Datatypes", §3.1).
final class SqliteTypePrinter extends TypePrinter {
  static final SqliteTypePrinter SQLITE = new SqliteTypePrinter();

  private SqliteTypePrinter() {}

  /// A decimal of up to 18 digits is an integer scaled by its digits after the point, a wider one a
  /// text.
  @Override
  protected String decimal(DecimalType type) {
    return StoredDecimal.scaled(type)
        ? "scaled_integer(" + type.precision() + ", " + type.scale() + ")"
        : "numeric_text";
  }

  /// An array is the text of a JSON array.
  @Override
  protected String array(ArrayType<?> type) {
    return "json_text";
  }

  /// JSON is the text of it.
  @Override
  protected String json(JsonType type) {
    return "json_text";
  }

  @Override
  protected String basic(BasicType.Kind kind) {
    return switch (kind) {
      case BOOLEAN -> "boolean";
      case SMALLINT -> "smallint";
      case INTEGER -> "integer";
      case BIGINT -> "bigint";
      case REAL -> "real";
      case DOUBLE -> "double precision";
      case DATE -> "date_text";
      case TIME -> "time_text";
      case TIMESTAMP -> "timestamp_text";
      case TIMESTAMPTZ -> "timestamptz_text";
      case INTERVAL -> "interval_text";
      case UUID -> "uuid_text";
      case BYTES -> "blob";
    };
  }
}
