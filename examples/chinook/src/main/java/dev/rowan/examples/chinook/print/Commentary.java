package dev.rowan.examples.chinook.print;

import dev.rowan.engine.StatementEvent;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// Prints the walk: a chapter's heading, the Java that ran, the SQL it became with its time, the
/// rows.
public final class Commentary {

  private static final int STATEMENT_LINES = 12;
  private static final String INDENT = "  ";

  private final PrintWriter out;
  private final SqlLog log;
  private final int width;
  private int chapters;

  public Commentary(PrintWriter out, SqlLog log, int width) {
    this.out = out;
    this.log = log;
    this.width = width;
  }

  /// Starts a chapter; what ran before it is forgotten.
  public void chapter(String title, String note) {
    log.take();
    chapters++;
    out.println();
    out.println(chapters + ". " + title);
    TextWrap.prose(note, width - INDENT.length()).forEach(this::indented);
  }

  /// Shows a region of the chapter's source, and the statements it ran.
  public void code(Class<?> chapter, String region) {
    List<StatementEvent> ran = log.take();
    out.println();
    print("java", SourceRegion.of(chapter, region).lines());
    ran.forEach(this::statement);
    out.println();
    out.flush();
  }

  private void statement(StatementEvent event) {
    out.println();
    List<String> lines = SqlText.lines(event.sql(), width - 8);
    print("sql", lines.subList(0, Math.min(lines.size(), STATEMENT_LINES)));
    if (lines.size() > STATEMENT_LINES) {
      print("", List.of("… %d more lines".formatted(lines.size() - STATEMENT_LINES)));
    }
    String outcome = event.failure().isPresent() ? "refused" : rows(event.rows());
    print("", List.of("-- %s in %s".formatted(outcome, time(event.elapsed()))));
  }

  private void print(String label, List<String> lines) {
    String heading = label;
    for (String line : lines) {
      out.println((INDENT + "%-4s  ".formatted(heading) + line).stripTrailing());
      heading = "";
    }
  }

  /// Shows rows.
  public void rows(TextTable<?> table) {
    table.lines(width - INDENT.length()).forEach(this::indented);
  }

  /// Shows one line.
  public void line(String text) {
    TextWrap.hanging(text, width - INDENT.length()).forEach(this::indented);
  }

  public void blank() {
    out.println();
  }

  private void indented(String line) {
    out.println((INDENT + line).stripTrailing());
  }

  /// "1 row", "3,503 rows".
  public static String rows(long count) {
    return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? "row" : "rows");
  }

  /// A duration with the digits that matter: "0.42 ms", "12 ms", "1.3 s".
  public static String time(Duration duration) {
    double millis = duration.toNanos() / 1e6;
    if (millis >= 1000) {
      return String.format(Locale.ROOT, "%.1f s", millis / 1000);
    }
    return String.format(Locale.ROOT, millis >= 10 ? "%.0f ms" : "%.2f ms", millis);
  }
}
