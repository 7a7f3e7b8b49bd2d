package dev.rowan.examples.chinook.print;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Rows as an aligned text table: numbers to the right, everything else to the left, null as
/// nothing.
///
/// Where the table is wider than the line, the widest column gives way and cut cells end in "…".
/// Immutable.
public final class TextTable<R> {

  private static final String GAP = "  ";
  private static final int NARROWEST = 4;

  private final List<R> rows;
  private final List<Column> columns;

  private TextTable(List<R> rows, List<Column> columns) {
    this.rows = rows;
    this.columns = columns;
  }

  public static <R> TextTable<R> of(Collection<? extends R> rows) {
    return new TextTable<>(List.copyOf(rows), List.of());
  }

  /// This table with one more column at the right.
  public TextTable<R> column(String title, Function<? super R, ? extends @Nullable Object> value) {
    List<@Nullable Object> values = new ArrayList<>();
    for (R row : rows) {
      values.add(value.apply(row));
    }
    return new TextTable<>(
        rows, Stream.concat(columns.stream(), Stream.of(Column.of(title, values))).toList());
  }

  /// Heading, rule and rows; no line is longer than `width` unless there are very many columns.
  public List<String> lines(int width) {
    int[] widths = columns.stream().mapToInt(Column::width).toArray();
    int natural = IntStream.of(widths).sum() + GAP.length() * (widths.length - 1);
    narrow(widths, natural - width);
    List<String> lines = new ArrayList<>();
    lines.add(line(widths, column -> column.title));
    lines.add(rule(widths));
    for (int i = 0; i < rows.size(); i++) {
      int row = i;
      lines.add(line(widths, column -> column.cells.get(row)));
    }
    return lines;
  }

  private static String rule(int[] widths) {
    return IntStream.of(widths).mapToObj("-"::repeat).collect(Collectors.joining(GAP));
  }

  private static void narrow(int[] widths, int excess) {
    for (int left = excess; left > 0; left--) {
      int widest = 0;
      for (int i = 1; i < widths.length; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      if (widths.length == 0 || widths[widest] <= NARROWEST) {
        return;
      }
      widths[widest]--;
    }
  }

  private String line(int[] widths, Function<Column, String> cell) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      Column column = columns.get(i);
      line.append(i == 0 ? "" : GAP).append(column.fit(cell.apply(column), widths[i]));
    }
    return line.toString().stripTrailing();
  }

  private record Column(String title, boolean right, List<String> cells) {

    static Column of(String title, List<@Nullable Object> values) {
      boolean right = values.stream().allMatch(v -> v == null || v instanceof Number);
      return new Column(title, right, values.stream().map(Column::text).toList());
    }

    private static String text(@Nullable Object value) {
      return value == null ? "" : value.toString().replaceAll("\\R", " ");
    }

    int width() {
      return Stream.concat(Stream.of(title), cells.stream())
          .mapToInt(Column::length)
          .max()
          .orElse(0);
    }

    String fit(String cell, int width) {
      int length = length(cell);
      if (length > width) {
        return cell.substring(0, cell.offsetByCodePoints(0, width - 1)) + "…";
      }
      String padding = " ".repeat(width - length);
      return right ? padding + cell : cell + padding;
    }

    private static int length(String text) {
      return text.codePointCount(0, text.length());
    }
  }
}
