package dev.rowan.sql;

import dev.rowan.ast.Call;
import dev.rowan.ast.Expression;
import dev.rowan.type.SqlType;

/// Functions of bytes. Null where an argument is; places count from 1.
public final class Bytes {
  private Bytes() {}

  /// `length(bytes)`.
  public static NumberExpr<Integer> length(ValueExpr<byte[]> bytes) {
    return Views.number(Call.of("length_bytes", SqlType.INTEGER, bytes.node()), SqlType.INTEGER);
  }

  /// `substr(bytes, from, count)`: `count` bytes from the one at `from`.
  public static ValueExpr<byte[]> substring(ValueExpr<byte[]> bytes, int from, int count) {
    return bytes(
        "substr_bytes",
        bytes.node(),
        Arguments.place(from, "substring"),
        Arguments.count(count, "substring"));
  }

  /// `first || second`.
  public static ValueExpr<byte[]> concat(ValueExpr<byte[]> first, ValueExpr<byte[]> second) {
    return bytes("concat_bytes", first.node(), second.node());
  }

  /// `encode(bytes, 'hex')`: in lower-case digits.
  public static TextExpr toHex(ValueExpr<byte[]> bytes) {
    return Views.text(Call.of("to_hex", SqlType.TEXT, bytes.node()));
  }

  /// `decode(text, 'hex')`. Of what are no such digits: an error on PostgreSQL, null elsewhere.
  public static ValueExpr<byte[]> fromHex(TextExpr text) {
    return bytes("from_hex", text.node());
  }

  /// `encode(bytes, 'base64')`, without line breaks.
  public static TextExpr toBase64(ValueExpr<byte[]> bytes) {
    return Views.text(Call.of("to_base64", SqlType.TEXT, bytes.node()));
  }

  /// `decode(text, 'base64')`.
  public static ValueExpr<byte[]> fromBase64(TextExpr text) {
    return bytes("from_base64", text.node());
  }

  /// `convert_to(text, 'UTF8')`: the bytes of a text in UTF-8.
  public static ValueExpr<byte[]> utf8(TextExpr text) {
    return bytes("to_utf8", text.node());
  }

  /// `convert_from(bytes, 'UTF8')`: the text that the bytes are in UTF-8.
  public static TextExpr text(ValueExpr<byte[]> bytes) {
    return Views.text(Call.of("from_utf8", SqlType.TEXT, bytes.node()));
  }

  /// `sha256(bytes)`: the 32 bytes of the hash.
  public static ValueExpr<byte[]> sha256(ValueExpr<byte[]> bytes) {
    return bytes("sha256", bytes.node());
  }

  private static ValueExpr<byte[]> bytes(String function, Expression... arguments) {
    return Views.value(Call.of(function, SqlType.BYTES, arguments), SqlType.BYTES);
  }
}
