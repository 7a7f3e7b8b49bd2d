package dev.rowan.postgresql.jdbc;

import dev.rowan.engine.error.UnstorableValue;
import dev.rowan.engine.jdbc.Codec;
import dev.rowan.engine.jdbc.CommonCodecs;
import dev.rowan.type.Json;
import dev.rowan.type.JsonType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;

/// JSON, bound under the name of its type.
record JsonCodec(String typeName) implements Codec<Json> {
  private static final JsonCodec JSON = new JsonCodec("json");
  private static final JsonCodec JSONB = new JsonCodec("jsonb");

  static JsonCodec of(JsonType type) {
    return type.binary() ? JSONB : JSON;
  }

  @Override
  public void bind(PreparedStatement statement, int parameter, Json value) throws SQLException {
    var object = new PGobject();
    object.setType(typeName);
    object.setValue(text(value));
    statement.setObject(parameter, object);
  }

  @Override
  public void bindNull(PreparedStatement statement, int parameter) throws SQLException {
    statement.setNull(parameter, Types.OTHER, typeName);
  }

  @Override
  public @Nullable Json read(ResultSet row, int column) throws SQLException {
    String text = row.getString(column);
    return text == null ? null : Json.parse(text);
  }

  /// The text of `value`, if the server can store it: its texts cannot hold the NUL character.
  static String text(Json value) {
    require(value);
    return CommonCodecs.wellFormed(value.toString(), false);
  }

  private static void require(Json value) {
    switch (value) {
      case Json.Text text -> require(text.value());
      case Json.Elements array -> array.elements().forEach(JsonCodec::require);
      case Json.Members object ->
          object
              .members()
              .forEach((name, member) -> {
                require(name);
                require(member);
              });
      case Json.Null _, Json.Truth _, Json.Numeral _ -> {}
    }
  }

  private static void require(String text) {
    if (text.indexOf('\0') >= 0) {
      throw new UnstorableValue(
          "ROWAN-3101",
          "a JSON text with the NUL character cannot be stored by this database; remove it");
    }
  }
}
