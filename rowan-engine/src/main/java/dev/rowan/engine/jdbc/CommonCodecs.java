package dev.rowan.engine.jdbc;

import dev.rowan.engine.error.UnstorableValue;
import java.sql.Types;

/// Codecs that are the same for every driver: where the driver's type is the Java type.
public final class CommonCodecs {
  /// `boolean`.
  public static final Codec<Boolean> BOOLEAN =
      Codec.of(
          Types.BOOLEAN,
          (statement, parameter, value) -> statement.setBoolean(parameter, value),
          (row, column) -> {
            boolean value = row.getBoolean(column);
            return (!value && row.wasNull()) ? null : Boolean.valueOf(value);
          });

  /// `smallint`; a stored number of more bits is an error.
  public static final Codec<Short> SMALLINT =
      Codec.of(
          Types.SMALLINT,
          (statement, parameter, value) -> statement.setShort(parameter, value),
          (row, column) -> {
            long value = row.getLong(column);
            return (value == 0 && row.wasNull()) ? null : (Short) narrowed(value);
          });

  /// `integer`; a stored number of more bits is an error.
  public static final Codec<Integer> INTEGER =
      Codec.of(
          Types.INTEGER,
          (statement, parameter, value) -> statement.setInt(parameter, value),
          (row, column) -> {
            long value = row.getLong(column);
            return (value == 0 && row.wasNull()) ? null : (Integer) Math.toIntExact(value);
          });

  /// `bigint`.
  public static final Codec<Long> BIGINT =
      Codec.of(
          Types.BIGINT,
          (statement, parameter, value) -> statement.setLong(parameter, value),
          (row, column) -> {
            long value = row.getLong(column);
            return (value == 0 && row.wasNull()) ? null : (Long) value;
          });

  /// `real`.
  public static final Codec<Float> REAL =
      Codec.of(
          Types.REAL,
          (statement, parameter, value) -> statement.setFloat(parameter, value),
          (row, column) -> {
            float value = row.getFloat(column);
            return (value == 0 && row.wasNull()) ? null : (Float) value;
          });

  /// `double precision`.
  public static final Codec<Double> DOUBLE =
      Codec.of(
          Types.DOUBLE,
          (statement, parameter, value) -> statement.setDouble(parameter, value),
          (row, column) -> {
            double value = row.getDouble(column);
            return (value == 0 && row.wasNull()) ? null : (Double) value;
          });

  /// Bytes.
  public static final Codec<byte[]> BYTES =
      Codec.of(
          Types.BINARY,
          (statement, parameter, value) -> statement.setBytes(parameter, value),
          (row, column) -> row.getBytes(column));

  private CommonCodecs() {}

  private static short narrowed(long value) {
    if ((short) value != value) {
      throw new ArithmeticException("more than 16 bits");
    }
    return (short) value;
  }

  /// The same text, if it is well-formed: a surrogate without its partner would silently become a
  /// `?`.
  ///
  /// @throws UnstorableValue if not, or if it holds the NUL character where `nul` is false
  public static String wellFormed(String text, boolean nul) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 && !nul) {
        throw new UnstorableValue(
            "ROWAN-3101",
            "a text with the NUL character (at index %d) cannot be stored by this database; remove it, or store bytes"
                .formatted(i));
      }
      if (Character.isSurrogate(c)) {
        if (!Character.isHighSurrogate(c)
            || i + 1 == text.length()
            || !Character.isLowSurrogate(text.charAt(i + 1))) {
          throw new UnstorableValue(
              "ROWAN-3102",
              "a text with half a surrogate pair (at index %d) is no Unicode and cannot be stored; it was cut in the middle"
                  .formatted(i));
        }
        i++;
      }
    }
    return text;
  }
}
