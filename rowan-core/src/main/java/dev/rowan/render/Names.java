package dev.rowan.render;

import dev.rowan.type.Name;
import dev.rowan.type.QualifiedName;
import java.util.Set;

/// How identifiers are written: as they are where every server reads them so, in quotes otherwise.
///
/// A name is left bare when it is lower-case ASCII letters, digits and underscores, does not start
/// with a digit, and is no reserved word of any of the servers Rowan knows. Immutable.
public final class Names {
  /// Standard quoting: `"name"`, an inner quote doubled.
  public static final Names STANDARD = new Names('"');

  private static final Set<String> RESERVED =
      Set.of(
          ("add all alter analyse analyze and any array as asc asymmetric authorization"
                  + " autoincrement between binary both by case cast check collate collation column"
                  + " commit concurrently constraint create cross current_catalog current_date"
                  + " current_role current_schema current_time current_timestamp current_user default"
                  + " deferrable deferred delete desc distinct do drop else end escape except exists"
                  + " false fetch for foreign freeze from full glob grant group having ilike in index"
                  + " indexed initially inner insert intersect into is isnull join lateral leading"
                  + " left like limit localtime localtimestamp natural not nothing notnull null offset"
                  + " on only or order outer overlaps placing primary raise references regexp"
                  + " returning right select session_user set similar some symmetric system_user table"
                  + " tablesample then to trailing transaction trigger true union unique update user"
                  + " using values variadic verbose view when where window with")
              .split(" "));

  private final char quote;

  private Names(char quote) {
    this.quote = quote;
  }

  /// Whether some server reads `name`, unquoted, as a word of its grammar.
  public static boolean isReserved(String name) {
    return RESERVED.contains(name);
  }

  /// Writes `name` to `out`.
  public void write(StringBuilder out, Name name) {
    String text = name.text();
    if (plain(text)) {
      out.append(text);
      return;
    }
    out.append(quote);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == quote) {
        out.append(c);
      }
      out.append(c);
    }
    out.append(quote);
  }

  /// Writes `name`, qualified by its schema where it has one, to `out`.
  public void write(StringBuilder out, QualifiedName name) {
    Name schema = name.schema();
    if (schema != null) {
      write(out, schema);
      out.append('.');
    }
    write(out, name.name());
  }

  private static boolean plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || c == '_';
      boolean fits = letter || (c >= '0' && c <= '9' && i > 0);
      if (!fits) {
        return false;
      }
    }
    return !RESERVED.contains(text);
  }
}
