package dev.rowan.processor.write;

import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.ColumnModel.Role;
import dev.rowan.processor.model.DefaultModel;
import dev.rowan.processor.model.JavaType;
import dev.rowan.processor.model.PlainType;
import dev.rowan.processor.model.TableModel;

/// What is said of a column in the comments of generated code.
final class ColumnDoc {
  private ColumnDoc() {}

  /// `users.email: text, null`, as code.
  static String of(TableModel table, ColumnModel column) {
    return code(table.table() + "." + column.name() + ": " + facts(column));
  }

  private static String facts(ColumnModel column) {
    var facts =
        new StringBuilder(type(column.type(), column))
            .append(column.nullable() ? ", null" : ", not null");
    if (column.is(Role.ID)) {
      facts.append(", primary key");
    }
    if (column.is(Role.IDENTITY)) {
      facts.append(", identity");
    }
    if (column.is(Role.UNIQUE)) {
      facts.append(", unique");
    }
    switch (column.defaultValue()) {
      case DefaultModel.Literal literal -> facts.append(", default ").append(literal.text());
      case DefaultModel.Now _ -> facts.append(", default now");
      case DefaultModel.FromDefine _ -> facts.append(", default given in define");
      case null -> {}
    }
    return facts.toString();
  }

  private static String type(JavaType type, ColumnModel column) {
    ColumnModel.Precision precision = column.precision();
    ColumnModel.Size size = column.size();
    return switch (type) {
      case PlainType basic when basic == PlainType.NUMERIC && precision != null ->
          "numeric(" + precision.digits() + ", " + precision.scale() + ")";
      case PlainType basic when basic == PlainType.TEXT && size != null && size.limited() ->
          "varchar(" + size.max() + ")";
      case PlainType basic -> basic.sql();
      case JavaType.EnumType constants -> constants.title() + " as text";
      case JavaType.ValueRecord value -> value.title() + " as " + type(value.stored(), column);
      case JavaType.Unsupported _, JavaType.Unresolved _ -> "unsupported";
    };
  }

  /// `text` as code in a comment. It ends no comment and is no markup, whatever it contains.
  static String code(String text) {
    boolean plain =
        !text.contains("{") && !text.contains("}") && !text.contains("*/") && !text.contains("\\u");
    return plain
        ? "{@code " + text.replace('\n', ' ').replace('\r', ' ') + "}"
        : "<code>" + escaped(text) + "</code>";
  }

  private static String escaped(String text) {
    var escaped = new StringBuilder(text.length());
    text.codePoints()
        .forEach(letter -> {
          if (Character.isLetterOrDigit(letter)
              || letter == ' '
              || ".,:;()_-'".indexOf(letter) >= 0) {
            escaped.appendCodePoint(letter);
          } else {
            escaped.append("&#").append(letter).append(';');
          }
        });
    return escaped.toString();
  }
}
