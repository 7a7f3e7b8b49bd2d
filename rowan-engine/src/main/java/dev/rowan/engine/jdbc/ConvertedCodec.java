package dev.rowan.engine.jdbc;

import dev.rowan.type.ConvertedType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Values of a user's class, stored as another type.
public record ConvertedCodec<B, T>(ConvertedType<B, T> type, Codec<B> base) implements Codec<T> {
  /// The codec of `type` over the codecs of a driver.
  public static <B, T> ConvertedCodec<B, T> of(ConvertedType<B, T> type, Codecs codecs) {
    return new ConvertedCodec<>(type, codecs.of(type.base()));
  }

  @Override
  public void bind(PreparedStatement statement, int parameter, T value) throws SQLException {
    base.bind(statement, parameter, type.toBase().apply(value));
  }

  @Override
  public void bindNull(PreparedStatement statement, int parameter) throws SQLException {
    base.bindNull(statement, parameter);
  }

  @Override
  public @Nullable T read(ResultSet row, int column) throws SQLException {
    B value = base.read(row, column);
    return value == null ? null : type.fromBase().apply(value);
  }
}
