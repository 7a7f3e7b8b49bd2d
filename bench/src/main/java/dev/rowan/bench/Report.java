package dev.rowan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/// Prints what [CpuRun] measured as Markdown: cost and bytes per operation, as ratios to
/// hand-written JDBC of the same round.
///
/// A cell is the median of the rounds' ratios, with the lowest and highest where there were
/// several. The row `jdbc-again` is the noise.
public final class Report {
  private record Figures(double client, double server, double bytes) {
    double total() {
      return client + server;
    }
  }

  private final Map<String, Map<String, Map<String, Figures>>> rounds = new TreeMap<>();
  private final Set<String> workloads = new LinkedHashSet<>();
  private final Set<String> contenders = new LinkedHashSet<>();

  private Report() {}

  /// Prints the tables of the files `args`.
  public static void main(String[] args) throws IOException {
    for (String file : args) {
      var report = new Report();
      report.read(Path.of(file));
      report.print(Path.of(file).getFileName().toString().replace(".csv", ""));
    }
  }

  private void read(Path file) throws IOException {
    for (String line : Files.readAllLines(file)) {
      String[] part = line.split(",", -1);
      var figures =
          new Figures(
              Double.parseDouble(part[3]),
              Double.parseDouble(part[4]),
              Double.parseDouble(part[5]));
      workloads.add(part[1]);
      contenders.add(part[2]);
      rounds
          .computeIfAbsent(part[0], round -> new TreeMap<>())
          .computeIfAbsent(part[1], workload -> new TreeMap<>())
          .put(part[2], figures);
    }
  }

  private void print(String database) {
    boolean served = all().anyMatch(figures -> figures.server() > 0);
    table(database + ": client CPU", Figures::client, "ns");
    if (served) {
      table(database + ": client and server CPU", Figures::total, "ns");
    }
    table(database + ": client bytes allocated", Figures::bytes, "bytes");
  }

  private java.util.stream.Stream<Figures> all() {
    return rounds.values().stream()
        .flatMap(round -> round.values().stream())
        .flatMap(workload -> workload.values().stream());
  }

  private void table(String title, ToDoubleFunction<Figures> figure, String unit) {
    System.out.println("\n### " + title + "\n");
    System.out.println("| | " + String.join(" | ", workloads) + " |");
    System.out.println("|---" + "|---".repeat(workloads.size()) + "|");
    for (String contender : contenders) {
      var line = new StringBuilder("| " + contender);
      for (String workload : workloads) {
        line.append(" | ").append(cell(workload, contender, figure, unit));
      }
      System.out.println(line + " |");
    }
  }

  private String cell(
      String workload, String contender, ToDoubleFunction<Figures> figure, String unit) {
    List<Double> ratios = new ArrayList<>();
    List<Double> reference = new ArrayList<>();
    for (Map<String, Map<String, Figures>> round : rounds.values()) {
      Map<String, Figures> measured = round.getOrDefault(workload, Map.of());
      Figures jdbc = measured.get("jdbc");
      Figures own = measured.get(contender);
      if (jdbc != null && own != null) {
        ratios.add(figure.applyAsDouble(own) / figure.applyAsDouble(jdbc));
        reference.add(figure.applyAsDouble(jdbc));
      }
    }
    if (ratios.isEmpty()) {
      return "–";
    }
    ratios.sort(null);
    reference.sort(null);
    if (contender.equals("jdbc")) {
      return "1 (%s %s)".formatted(grouped(reference.get(reference.size() / 2)), unit);
    }
    String median = ratio(ratios.get(ratios.size() / 2));
    return ratios.size() == 1
        ? median
        : median + " (" + ratio(ratios.getFirst()) + "–" + ratio(ratios.getLast()) + ")";
  }

  private static String ratio(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
  }

  private static String grouped(double value) {
    return String.format(Locale.ROOT, "%,.0f", value);
  }
}
