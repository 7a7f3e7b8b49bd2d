package dev.rowan.function;

import static dev.rowan.model.SampleTable.SAMPLES;

import dev.rowan.model.Sample;
import dev.rowan.sql.Bytes;
import dev.rowan.sql.Expr;
import dev.rowan.sql.TextExpr;
import dev.rowan.sql.ValueExpr;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The functions of bytes.
final class ByteRows {
  private ByteRows() {}

  static List<FunctionRow> all() {
    return List.of(
        row("length of bytes", b -> Bytes.length(b), b -> b.length),
        row("part of bytes", b -> Bytes.substring(b, 2, 2), b -> part(b)),
        row("bytes joined", b -> Bytes.concat(b, b), b -> twice(b)),
        row("hex", b -> Bytes.toHex(b), b -> HexFormat.of().formatHex(b)),
        row("bytes of hex", b -> Bytes.fromHex(Bytes.toHex(b)), b -> b),
        row("base 64", b -> Bytes.toBase64(b), b -> Base64.getEncoder().encodeToString(b)),
        row("bytes of base 64", b -> Bytes.fromBase64(Bytes.toBase64(b)), b -> b),
        row("sha256 of bytes", b -> Bytes.sha256(b), b -> hash(b)),
        text("bytes of a text", t -> Bytes.utf8(t), t -> t.getBytes(StandardCharsets.UTF_8)),
        text("text of bytes", t -> Bytes.text(Bytes.utf8(t)), t -> t));
  }

  private static FunctionRow row(
      String name,
      Function<ValueExpr<byte[]>, Expr<?>> sql,
      Function<byte[], @Nullable Object> meaning) {
    return FunctionRow.of(name, SAMPLES.bytes, Sample::bytes, sql::apply, meaning);
  }

  private static FunctionRow text(
      String name, Function<TextExpr, Expr<?>> sql, Function<String, @Nullable Object> meaning) {
    return FunctionRow.of(name, SAMPLES.text, Sample::text, sql::apply, meaning);
  }

  private static byte[] part(byte[] bytes) {
    return Arrays.copyOfRange(bytes, Math.min(1, bytes.length), Math.min(3, bytes.length));
  }

  private static byte[] twice(byte[] bytes) {
    byte[] both = Arrays.copyOf(bytes, 2 * bytes.length);
    System.arraycopy(bytes, 0, both, bytes.length, bytes.length);
    return both;
  }

  private static byte[] hash(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
