package dev.rowan.tests.data;

import dev.rowan.sql.Query;
import dev.rowan.sql.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The rows of a query as plain values, so that those of typed Java, of hand-written SQL and of a
/// file can be compared.
///
/// Numbers are compared by value; texts without spaces at their end, which `char(n)` adds; a moment
/// as what it is in UTC. A quotient or average, which databases round differently, is compared
/// after rounding: a number is one if it has more than six digits after the point, or is a float.
public record Rows(List<List<@Nullable Object>> rows) {
  private static final int EXACT_SCALE = 6;
  private static final int ROUNDED_SCALE = 4;

  /// The rows of `query` as the engine reads them.
  public static Rows typed(LoadedDatabase database, Query<?> query) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Object row : database.engine().list(query)) {
      rows.add(row instanceof Row several ? several.values() : Collections.singletonList(row));
    }
    return new Rows(rows);
  }

  /// The rows of `sql` as JDBC reads them.
  public static Rows plain(LoadedDatabase database, String sql, Object... parameters) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    try (PreparedStatement statement = database.plain().prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      try (ResultSet result = statement.executeQuery()) {
        int columns = result.getMetaData().getColumnCount();
        while (result.next()) {
          List<@Nullable Object> row = new ArrayList<>();
          for (int column = 1; column <= columns; column++) {
            row.add(result.getObject(column));
          }
          rows.add(row);
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("%s refuses: %s".formatted(database, sql), e);
    }
    return new Rows(rows);
  }

  /// Asserts that `expected` has the same rows in the same order.
  public void assertSame(Rows expected, String what) {
    require(expected, what, Rows::same);
  }

  /// Asserts that `expected`, texts, are these rows as PostgreSQL prints them, to the last digit.
  public void assertSameText(Rows expected, String what) {
    require(expected, what, (value, text) -> text(value).equals(text(text)));
  }

  /// Asserts that there are rows, and not only one of nulls.
  public void assertNotEmpty() {
    if (rows.stream().flatMap(List::stream).allMatch(value -> text(value).equals("NULL"))) {
      throw new AssertionError("expected rows, but there are none");
    }
  }

  private void require(
      Rows expected, String what, BiPredicate<@Nullable Object, @Nullable Object> equal) {
    boolean same = rows.size() == expected.rows.size();
    for (int i = 0; same && i < rows.size(); i++) {
      same = sameRow(rows.get(i), expected.rows.get(i), equal);
    }
    if (!same) {
      throw new AssertionError(
          "expected the rows of %s:%n%s%nbut were:%n%s".formatted(what, expected, this));
    }
  }

  private static boolean sameRow(
      List<@Nullable Object> row,
      List<@Nullable Object> expected,
      BiPredicate<@Nullable Object, @Nullable Object> equal) {
    boolean same = row.size() == expected.size();
    for (int i = 0; same && i < row.size(); i++) {
      same = equal.test(row.get(i), expected.get(i));
    }
    return same;
  }

  private static String text(@Nullable Object value) {
    return switch (value) {
      case null -> "NULL";
      case Optional<?> optional -> text(optional.orElse(null));
      case BigDecimal number -> number.toPlainString();
      default -> value.toString().stripTrailing();
    };
  }

  private static boolean same(@Nullable Object typed, @Nullable Object plain) {
    Object value = typed instanceof Optional<?> optional ? optional.orElse(null) : typed;
    if (value == null || plain == null) {
      return value == plain;
    }
    return switch (value) {
      case Number number -> sameNumber(decimal(number), decimal(plain), exact(number, plain));
      case Boolean bool -> bool.equals(plain instanceof Number n ? n.intValue() != 0 : plain);
      case Temporal moment -> moment.toString().equals(temporal(moment, plain));
      case List<?> list -> list.toString().equals(elements(plain).toString());
      default -> value.toString().stripTrailing().equals(plain.toString().stripTrailing());
    };
  }

  private static boolean sameNumber(BigDecimal left, BigDecimal right, boolean exact) {
    return exact
        ? left.compareTo(right) == 0
        : left.setScale(ROUNDED_SCALE, RoundingMode.HALF_UP)
                .compareTo(right.setScale(ROUNDED_SCALE, RoundingMode.HALF_UP))
            == 0;
  }

  private static boolean exact(Object left, Object right) {
    return !(left instanceof Double)
        && !(right instanceof Double)
        && decimal(left).scale() <= EXACT_SCALE
        && decimal(right).scale() <= EXACT_SCALE;
  }

  private static BigDecimal decimal(Object number) {
    return new BigDecimal(number.toString());
  }

  /// A driver's date or time, or SQLite's text, as the Java type of `like` prints it.
  private static String temporal(Temporal like, Object plain) {
    return switch (like) {
      case LocalDate date -> plain.toString().substring(0, 10);
      case LocalDateTime local when plain instanceof Timestamp stamp ->
          stamp.toLocalDateTime().toString();
      case LocalDateTime local -> LocalDateTime.parse(iso(plain)).toString();
      case Instant instant when plain instanceof Timestamp stamp -> stamp.toInstant().toString();
      case Instant instant -> LocalDateTime.parse(iso(plain)).toInstant(ZoneOffset.UTC).toString();
      default -> plain.toString();
    };
  }

  private static String iso(Object text) {
    return text.toString().replace(' ', 'T').replaceFirst("Z$", "");
  }

  private static Object elements(Object plain) {
    try {
      return plain instanceof Array array ? Arrays.asList((Object[]) array.getArray()) : plain;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return rows.stream()
        .limit(30)
        .map(row -> "  " + row)
        .collect(Collectors.joining("\n", "", rows.size() > 30 ? "\n  …" : ""));
  }
}
