package dev.rowan.type;

/// `json` or, where `binary`, `jsonb`. Only PostgreSQL tells them apart: `json` keeps the text as
/// it was written, `jsonb` the value, ready for its operators and indexes.
public record JsonType(boolean binary) implements SqlType<Json> {
  @Override
  public Class<Json> javaType() {
    return Json.class;
  }

  /// Whether values of `type`, or what it is stored as, are JSON.
  public static boolean isJson(SqlType<?> type) {
    return ConvertedType.stored(type) instanceof JsonType;
  }

  /// Whether values of `type`, which is JSON, are stored as `jsonb`.
  public static boolean binary(SqlType<?> type) {
    return ConvertedType.stored(type) instanceof JsonType json && json.binary();
  }

  @Override
  public String toString() {
    return binary ? "jsonb" : "json";
  }
}
