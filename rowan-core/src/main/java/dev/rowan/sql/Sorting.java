package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The order a user may ask for by a text, such as the parameter of a request: `name desc,-id`.
///
/// ```java
/// static final Sorting SORTING = Sorting.by(USERS.username, USERS.id).and("posts", posts);
/// select(USERS).orderBy(SORTING.parse(request.parameter("sort")))
/// ```
///
/// Keys are looked up among those that are allowed and nothing of the text becomes SQL. Immutable.
public final class Sorting {
  private static final int LONGEST = 1_000;
  private static final String KEY = "[\\p{L}_][\\p{L}\\p{N}_.]*";
  private static final Pattern PLAIN = Pattern.compile(KEY);
  private static final Pattern ELEMENT =
      Pattern.compile(
          "([-+]?)(" + KEY + ")(?:\\s+(asc|desc))?(?:\\s+nulls\\s+(first|last))?",
          Pattern.CASE_INSENSITIVE);

  private final Map<String, Expr<?>> allowed;

  private Sorting(Map<String, Expr<?>> allowed) {
    this.allowed = allowed;
  }

  /// Orders by these columns, each under its name.
  public static Sorting by(Column<?>... columns) {
    var sorting = new Sorting(Map.of());
    for (Column<?> column : columns) {
      sorting = sorting.and(column.name(), column);
    }
    return sorting;
  }

  /// These and `expression` under `key`: letters, digits, `_` and `.`.
  ///
  /// @throws InvalidStatement if the key is none, or is taken
  public Sorting and(String key, Expr<?> expression) {
    if (!PLAIN.matcher(key).matches()) {
      throw new InvalidStatement(
          "ROWAN-1620",
          "«%s» is no key to sort by; use letters, digits, _ and .".formatted(excerpt(key)));
    }
    if (allowed.containsKey(key)) {
      throw new InvalidStatement(
          "ROWAN-1620",
          "the key \"%s\" to sort by is given twice; give one expression another key"
              .formatted(key));
    }
    Map<String, Expr<?>> more = new LinkedHashMap<>(allowed);
    more.put(key, expression);
    return new Sorting(more);
  }

  /// The order that `text` asks for: keys between commas, each with `-` before it or `desc` after
  /// it for the opposite order, and `nulls first` or `nulls last` at its end. Nothing for a blank
  /// text.
  ///
  /// @throws InvalidStatement if it is no such text, or a key is not allowed or stands twice,
  ///   naming those that are allowed
  public Ordering[] parse(String text) {
    if (text.length() > LONGEST) {
      throw malformed(text);
    }
    List<Ordering> order = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    if (text.isBlank()) {
      return new Ordering[0];
    }
    for (String element : text.split(",", -1)) {
      Matcher parts = ELEMENT.matcher(element.strip());
      if (!parts.matches() || (!parts.group(1).isEmpty() && parts.group(3) != null)) {
        throw malformed(element);
      }
      String key = parts.group(2);
      if (!seen.add(key)) {
        throw new InvalidStatement(
            "ROWAN-1622", "the order asks for \"%s\" twice; ask once".formatted(excerpt(key)));
      }
      order.add(ordering(allowed(key), parts));
    }
    return order.toArray(Ordering[]::new);
  }

  private Expr<?> allowed(String key) {
    Expr<?> expression = allowed.get(key);
    if (expression == null) {
      throw new InvalidStatement(
          "ROWAN-1622",
          "the order asks for \"%s\", which is not allowed; allowed are %s"
              .formatted(excerpt(key), allowed.keySet()));
    }
    return expression;
  }

  private static Ordering ordering(Expr<?> expression, Matcher parts) {
    boolean descending = parts.group(1).equals("-") || lower(parts.group(3)).equals("desc");
    Ordering ordering = descending ? expression.desc() : expression.asc();
    return switch (lower(parts.group(4))) {
      case "first" -> ordering.nullsFirst();
      case "last" -> ordering.nullsLast();
      default -> ordering;
    };
  }

  private static String lower(@Nullable String word) {
    return word == null ? "" : word.toLowerCase(Locale.ROOT);
  }

  private InvalidStatement malformed(String element) {
    return new InvalidStatement(
        "ROWAN-1621",
        "«%s» is no order; write keys between commas, such as name desc,-id; allowed are %s"
            .formatted(excerpt(element), allowed.keySet()));
  }

  private static String excerpt(String text) {
    String plain = text.replaceAll("\\p{Cntrl}", " ");
    return plain.length() <= 60 ? plain : plain.substring(0, 60) + "…";
  }
}
