package dev.rowan.sqlite;

import dev.rowan.InvalidStatement;
import dev.rowan.render.LiteralPrinter;
import dev.rowan.type.BasicType;
import dev.rowan.type.DecimalType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HexFormat;

/// Literals in the form in which values are stored.
final class SqliteLiteralPrinter extends LiteralPrinter {
  static final SqliteLiteralPrinter SQLITE = new SqliteLiteralPrinter();

  private SqliteLiteralPrinter() {}

  @Override
  protected String decimal(BigDecimal value, DecimalType type) {
    return StoredDecimal.scaled(type)
        ? number(value.setScale(type.scale(), RoundingMode.UNNECESSARY).unscaledValue().toString())
        : quoted(StoredDecimal.text(value, type));
  }

  @Override
  protected String basic(Object value, BasicType.Kind kind) {
    return switch (kind) {
      case BOOLEAN, SMALLINT, INTEGER, BIGINT -> number(value.toString());
      case REAL, DOUBLE -> number(value.toString().replace("Infinity", "9e999"));
      case DATE, UUID -> quoted(value.toString());
      case TIME -> quoted(StoredTime.text((LocalTime) value));
      case TIMESTAMP -> quoted(StoredTime.text((LocalDateTime) value));
      case TIMESTAMPTZ -> quoted(StoredTime.text((Instant) value));
      case INTERVAL ->
          throw new InvalidStatement(
              "ROWAN-1307", "SQLite stores no intervals; use one in plus or minus of a time");
      case BYTES -> "x'" + HexFormat.of().formatHex((byte[]) value) + "'";
    };
  }
}
