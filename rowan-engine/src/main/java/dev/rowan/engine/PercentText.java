package dev.rowan.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rowan.engine.error.InvalidUrl;
import java.io.ByteArrayOutputStream;

/// Percent escapes of URL parts: `a%20b`. UTF-8; a `+` is itself.
final class PercentText {
  private static final String UNRESERVED = "-._~";

  private PercentText() {}

  /// The text that `escaped` stands for. The part's name, not its text, appears in errors: it may
  /// be secret.
  static String decoded(String part, String escaped) {
    if (escaped.indexOf('%') < 0) {
      return escaped;
    }
    var bytes = new ByteArrayOutputStream(escaped.length());
    byte[] source = escaped.getBytes(UTF_8);
    for (int i = 0; i < source.length; i++) {
      if (source[i] != '%') {
        bytes.write(source[i]);
        continue;
      }
      int high = i + 2 < source.length ? Character.digit(source[i + 1], 16) : -1;
      int low = i + 2 < source.length ? Character.digit(source[i + 2], 16) : -1;
      if (high < 0 || low < 0) {
        throw new InvalidUrl(
            "ROWAN-3002",
            "the "
                + part
                + " of the URL has a % that begins no escape; write a percent sign as %25");
      }
      bytes.write(high * 16 + low);
      i += 2;
    }
    return bytes.toString(UTF_8);
  }

  /// `text` with everything escaped but letters, digits, `-._~` and the characters of `safe`.
  static String encoded(String text, String safe) {
    var out = new StringBuilder(text.length());
    for (byte b : text.getBytes(UTF_8)) {
      char c = (char) (b & 0xff);
      if (c < 0x80
          && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0 || safe.indexOf(c) >= 0)) {
        out.append(c);
      } else {
        out.append('%')
            .append(Character.forDigit(c >> 4, 16))
            .append(Character.forDigit(c & 15, 16));
      }
    }
    return out.toString();
  }
}
