package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.render.CompiledSql;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What is said about a statement in a comment behind it, for logs and statistics of the server:
/// free text, and tags as sqlcommenter writes them: `/*key='value',route='%2Fusers'*/`.
///
/// Whatever the text, it stays inside the comment: in free text what would begin or end one is
/// pulled apart, tags are percent-encoded. Immutable.
public final class Remark {
  /// Nothing.
  public static final Remark NONE = new Remark(List.of(), Map.of());

  private final List<String> comments;
  private final SortedMap<String, String> tags;
  private final String text;

  private Remark(List<String> comments, Map<String, String> tags) {
    this.comments = List.copyOf(comments);
    this.tags = new TreeMap<>(tags);
    this.text = text(this.comments, this.tags);
  }

  /// These and a comment of free text.
  public Remark comment(String comment) {
    List<String> more = new ArrayList<>(comments);
    more.add(comment);
    return new Remark(more, tags);
  }

  /// These and a tag; one that is there already takes the new value.
  ///
  /// @throws InvalidStatement if the key is empty
  public Remark tag(String key, String value) {
    if (key.isEmpty()) {
      throw new InvalidStatement("ROWAN-1628", "a tag has no key; give it one");
    }
    Map<String, String> more = new TreeMap<>(tags);
    more.put(key, value);
    return new Remark(comments, more);
  }

  /// These and `inner`, whose tags take the place of equal ones.
  public Remark and(Remark inner) {
    List<String> more = new ArrayList<>(comments);
    more.addAll(inner.comments);
    Map<String, String> all = new TreeMap<>(tags);
    all.putAll(inner.tags);
    return new Remark(more, all);
  }

  /// Whether nothing is said.
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /// `sql` with this behind it.
  public CompiledSql behind(CompiledSql sql) {
    return isEmpty()
        ? sql
        : new CompiledSql(sql.text() + text, sql.parameters(), sql.questionMarks());
  }

  private static String text(List<String> comments, Map<String, String> tags) {
    var text = new StringBuilder();
    for (String comment : comments) {
      String safe = apart(comment);
      text.append(safe.isBlank() ? "" : " /* " + safe.strip() + " */");
    }
    if (!tags.isEmpty()) {
      text.append(
          tags.entrySet().stream()
              .map(tag -> encoded(tag.getKey()) + "='" + encoded(tag.getValue()) + "'")
              .collect(Collectors.joining(",", " /*", "*/")));
    }
    return text.toString();
  }

  /// Control characters become spaces; `*` and `/` that meet get a space between them.
  private static String apart(String comment) {
    var safe = new StringBuilder();
    char before = ' ';
    for (int code : comment.codePoints().toArray()) {
      boolean plain =
          !Character.isISOControl(code) && Character.getType(code) != Character.SURROGATE;
      if ((before == '*' && code == '/') || (before == '/' && code == '*')) {
        safe.append(' ');
      }
      safe.appendCodePoint(plain ? code : ' ');
      before = code < Character.MIN_SUPPLEMENTARY_CODE_POINT ? (char) code : ' ';
    }
    return safe.toString();
  }

  /// Everything but letters, digits and `-_.~` of ASCII as `%` and two hex digits a byte.
  private static String encoded(String text) {
    var encoded = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || "-_.~".indexOf(c) >= 0;
      if (plain) {
        encoded.append(c);
      } else {
        encoded.append("%%%02X".formatted((int) c));
      }
    }
    return encoded.toString();
  }

  @Override
  public String toString() {
    return text.strip();
  }
}
