package dev.rowan.postgresql.jdbc;

import dev.rowan.engine.error.UnstorableValue;
import dev.rowan.engine.jdbc.Codec;
import dev.rowan.engine.jdbc.CommonCodecs;
import dev.rowan.type.ArrayType;
import dev.rowan.type.BasicType;
import dev.rowan.type.CharacterType;
import dev.rowan.type.ConvertedType;
import dev.rowan.type.DecimalType;
import dev.rowan.type.Json;
import dev.rowan.type.JsonType;
import dev.rowan.type.RowsType;
import dev.rowan.type.SqlType;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Arrays of one dimension. Elements are bound as the objects the driver's array encoder knows, and
/// read each by the codec of its type.
record ArrayCodec<E>(SqlType<E> element, Codec<E> codec) implements Codec<List<E>> {

  static <E> ArrayCodec<E> of(ArrayType<E> type, PostgresqlCodecs codecs) {
    if (type.element() instanceof ArrayType) {
      throw new UnstorableValue(
          "ROWAN-3110",
          "arrays of arrays are not supported; store the inner lists as rows of a table");
    }
    return new ArrayCodec<>(type.element(), codecs.of(type.element()));
  }

  @Override
  public void bind(PreparedStatement statement, int parameter, List<E> value) throws SQLException {
    @Nullable Object[] elements = new @Nullable Object[value.size()];
    for (int i = 0; i < elements.length; i++) {
      E one = value.get(i);
      elements[i] = one == null ? null : bound(one, element);
    }
    Array array = statement.getConnection().createArrayOf(typeName(element), elements);
    statement.setArray(parameter, array);
  }

  private static Object bound(Object value, SqlType<?> type) {
    return switch (type) {
      case BasicType<?> basic -> bound(value, basic.kind());
      case CharacterType text -> CommonCodecs.wellFormed((String) value, false);
      case DecimalType decimal -> PostgresqlCodecs.exact((BigDecimal) value, decimal);
      case ArrayType<?> _, RowsType _ -> throw new IllegalStateException("array of arrays");
      case JsonType _ -> JsonCodec.text((Json) value);
      case ConvertedType<?, ?> converted -> bound(value, converted);
    };
  }

  @SuppressWarnings("unchecked") // the value is of the converted class
  private static <B, T> Object bound(Object value, ConvertedType<B, T> type) {
    return bound(java.util.Objects.requireNonNull(type.toBase().apply((T) value)), type.base());
  }

  private static Object bound(Object value, BasicType.Kind kind) {
    return switch (kind) {
      case BOOLEAN, SMALLINT, INTEGER, BIGINT, REAL, DOUBLE, DATE, UUID, BYTES -> value;
      case TIME, TIMESTAMP, TIMESTAMPTZ -> {
        PostgresqlCodecs.micros((TemporalAccessor) value);
        yield value;
      }
      case INTERVAL -> IntervalText.of((TemporalAmount) value);
    };
  }

  private static String typeName(SqlType<?> type) {
    return switch (type) {
      case BasicType<?> basic ->
          switch (basic.kind()) {
            case BOOLEAN -> "bool";
            case SMALLINT -> "int2";
            case INTEGER -> "int4";
            case BIGINT -> "int8";
            case REAL -> "float4";
            case DOUBLE -> "float8";
            case DATE -> "date";
            case TIME -> "time";
            case TIMESTAMP -> "timestamp";
            case TIMESTAMPTZ -> "timestamptz";
            case INTERVAL -> "interval";
            case UUID -> "uuid";
            case BYTES -> "bytea";
          };
      case CharacterType text -> "text";
      case DecimalType decimal -> "numeric";
      case ArrayType<?> _, RowsType _ -> throw new IllegalStateException("array of arrays");
      case JsonType json -> json.toString();
      case ConvertedType<?, ?> converted -> typeName(converted.base());
    };
  }

  @Override
  public void bindNull(PreparedStatement statement, int parameter) throws SQLException {
    statement.setNull(parameter, Types.ARRAY, "_" + typeName(element));
  }

  @Override
  @SuppressWarnings("NullAway") // elements may be null, as the array's are
  public @Nullable List<E> read(ResultSet row, int column) throws SQLException {
    Array array = row.getArray(column);
    if (array == null) {
      return null;
    }
    List<E> elements = new ArrayList<>();
    try (ResultSet items = array.getResultSet()) {
      while (items.next()) {
        elements.add(codec.read(items, 2));
      }
    }
    return Collections.unmodifiableList(elements);
  }
}
