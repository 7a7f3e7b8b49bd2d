package dev.rowan.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Measures all contenders by [CpuTime], each in a JVM of its own, in rounds: a ratio is always
/// taken between neighbours in time. Appends a line per figure to `results/<database>.csv`, which
/// [Report] reads.
public final class CpuRun {
  private CpuRun() {}

  /// Measures on the database `args[0]`.
  public static void main(String[] args) throws Exception {
    String kind = args[0];
    int rounds = Integer.getInteger("rounds", 3);
    List<String> contenders = listed("contenders", Contenders.names());
    List<String> workloads =
        listed("workloads", Arrays.stream(Workload.values()).map(Enum::name).toList());
    String url = kind.equals("postgresql") ? BenchDatabase.url(kind) : "";
    Path results = Path.of("results", kind + ".csv");
    Files.createDirectories(results.getParent());
    try (var out =
        new PrintWriter(
            Files.newBufferedWriter(results, StandardOpenOption.CREATE, StandardOpenOption.APPEND),
            true)) {
      for (int round = 1; round <= rounds; round++) {
        for (String contender : contenders) {
          measure(kind, url, contender, String.join(",", workloads), round, out);
        }
      }
    }
    System.exit(0);
  }

  private static List<String> listed(String property, List<String> all) {
    String given = System.getProperty(property);
    return given == null ? all : List.of(given.split(",", -1));
  }

  private static void measure(
      String kind, String url, String contender, String workloads, int round, PrintWriter out)
      throws IOException, InterruptedException {
    var command =
        new ProcessBuilder(
            ProcessHandle.current().info().command().orElse("java"),
            "-Xms1g",
            "-Xmx1g",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-Dwarm=" + System.getProperty("warm", "8"),
            "-Dmeasure=" + System.getProperty("measure", "0.25"),
            "-cp",
            System.getProperty("java.class.path"),
            CpuTime.class.getName(),
            kind,
            url,
            contender,
            workloads);
    Process process = command.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String lines = process.inputReader().lines().collect(Collectors.joining("\n"));
    process.waitFor();
    for (String line : lines.split("\n", -1)) {
      if (!line.isBlank()) {
        out.println(round + "," + line);
        System.out.println(round + "," + line);
      }
    }
  }
}
