package dev.rowan.sqlite;

import dev.rowan.render.Feature;
import dev.rowan.render.UnsupportedFeature;
import dev.rowan.type.BasicType;
import dev.rowan.type.DecimalType;
import dev.rowan.type.SqlType;
import java.util.Locale;

/// The types that a text is cast to, as `rowan_cast` knows them: `integer`, `date`, `decimal 2`.
final class ParsedType {
  private ParsedType() {}

  static String of(SqlType<?> type) {
    return switch (type) {
      case BasicType<?> basic
          when basic.kind() != BasicType.Kind.BYTES && basic.kind() != BasicType.Kind.INTERVAL ->
          basic.kind().name().toLowerCase(Locale.ROOT);
      case DecimalType decimal when StoredDecimal.scaled(decimal) ->
          "decimal " + decimal.precision() + " " + decimal.scale();
      case SqlType<?> _ ->
          throw new UnsupportedFeature(
              Feature.STRICT_CASTS,
              "sqlite",
              "",
              "a text is cast to whole numbers, decimals of up to 18 digits, floats, dates, times,"
                  + " UUIDs and booleans");
    };
  }
}
