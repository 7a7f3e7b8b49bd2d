package dev.rowan.ast;

import dev.rowan.type.SqlType;

/// `value [not] like pattern escape '\'`, case-sensitive.
///
/// The escape character is always the backslash, whatever the server's default.
public record Like(Expression value, Expression pattern, boolean negated) implements Expression {
  @Override
  public SqlType<?> type() {
    return SqlType.BOOLEAN;
  }

  /// `text` with the wildcards `%` and `_`, and the backslash, escaped to stand for themselves.
  public static String escape(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }
}
