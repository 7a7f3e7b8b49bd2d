package dev.rowan.processor.write;

import static dev.rowan.processor.write.Core.code;

import com.palantir.javapoet.CodeBlock;
import dev.rowan.processor.model.JavaType;
import dev.rowan.processor.model.PlainType;
import java.math.BigDecimal;
import java.util.HexFormat;

/// The literal of a `@Default`, which has been checked, as a Java expression of the column's type.
final class LiteralCode {
  private LiteralCode() {}

  static CodeBlock of(String text, JavaType type) {
    return switch (type) {
      case PlainType basic -> basic(text, basic);
      case JavaType.EnumType constants -> code("$T.$N", constants.className(), text);
      case JavaType.ValueRecord value ->
          code("new $T($L)", value.className(), of(text, value.stored()));
      case JavaType.Unsupported _, JavaType.Unresolved _ -> code("$S", text);
    };
  }

  private static CodeBlock basic(String text, PlainType type) {
    return switch (type) {
      case BOOLEAN -> code("$L", text);
      case SMALLINT -> code("(short) $L", Short.parseShort(text));
      case INTEGER -> code("$L", Integer.parseInt(text));
      case BIGINT -> code("$LL", Long.parseLong(text));
      case REAL -> code("$Lf", Float.parseFloat(text));
      case DOUBLE -> code("$Ld", Double.parseDouble(text));
      case NUMERIC -> code("new $T($S)", BigDecimal.class, text);
      case TEXT -> code("$S", text);
      case DATE, TIME, TIMESTAMP, TIMESTAMPTZ, JSONB ->
          code("$T.parse($S)", type.className(), text);
      case UUID -> code("$T.fromString($S)", type.className(), text);
      case BYTES -> code("$T.of().parseHex($S)", HexFormat.class, text);
    };
  }
}
