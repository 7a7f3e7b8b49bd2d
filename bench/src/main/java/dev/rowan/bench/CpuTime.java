package dev.rowan.bench;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Locale;

/// One contender in this JVM: CPU time and bytes allocated per operation, by the clock of the
/// working thread, which other users of the machine disturb less than they do the wall clock.
///
/// Warmed up until the JIT compiler is quiet; the best of four measurements counts. Prints a line
/// per workload: `workload,contender,client ns,server ns,bytes,spread`.
public final class CpuTime {
  private static final double WARM_UP_SECONDS = Double.parseDouble(System.getProperty("warm", "8"));
  private static final double MEASURED_SECONDS =
      Double.parseDouble(System.getProperty("measure", "0.25"));
  private static final long NANOS = 1_000_000_000L;

  /// Reading the clock costs about a microsecond, so it is read every so many nanoseconds of work.
  private static final long BETWEEN_CLOCKS = 1_000_000;

  private static final ThreadMXBean CLOCK = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final CompilationMXBean JIT = ManagementFactory.getCompilationMXBean();

  /// Keeps results alive.
  static Object sink;

  private final Workloads contender;
  private final Workload workload;
  private final long backend;
  private long number;
  private int inner = 1;

  private CpuTime(Workloads contender, Workload workload, long backend) {
    this.contender = contender;
    this.workload = workload;
    this.backend = backend;
  }

  /// Measures the contender `args[2]` on the database `args[0]` at the URL `args[1]`.
  public static void main(String[] args) throws Exception {
    String kind = args[0];
    String url = args[1].isEmpty() ? BenchDatabase.url(kind) : args[1];
    try (BenchDatabase database = new BenchDatabase(kind, url);
        Workloads contender = Contenders.open(args[2], database)) {
      long backend = backend(database);
      for (String name : args[3].split(",")) {
        database.trim();
        try {
          String figures =
              new CpuTime(contender, Workload.valueOf(name), backend).figures(database);
          System.out.println(name + "," + args[2] + "," + figures);
        } catch (UnsupportedOperationException e) {
          // It cannot do this one.
        }
      }
    }
    System.exit(0);
  }

  private String figures(BenchDatabase database) throws Exception {
    warmUp();
    double[] client = new double[4];
    double server = 0;
    double bytes = 0;
    for (int i = 0; i < client.length; i++) {
      database.trim();
      long allocated = CLOCK.getCurrentThreadAllocatedBytes();
      long served = serverCpu();
      long start = CLOCK.getCurrentThreadCpuTime();
      long operations = 0;
      long spent;
      do {
        operate(inner);
        operations += inner;
        spent = CLOCK.getCurrentThreadCpuTime() - start;
      } while (spent < MEASURED_SECONDS * NANOS);
      client[i] = (double) spent / operations;
      bytes = (double) (CLOCK.getCurrentThreadAllocatedBytes() - allocated) / operations;
      server += (double) (serverCpu() - served) / operations / client.length;
    }
    Arrays.sort(client);
    double spread = (client[2] - client[0]) / client[0];
    return String.format(Locale.ROOT, "%.0f,%.0f,%.0f,%.3f", client[0], server, bytes, spread);
  }

  private void warmUp() throws Exception {
    long start = CLOCK.getCurrentThreadCpuTime();
    operate(1);
    long once;
    long operations = 0;
    do {
      operate(1);
      operations++;
      once = CLOCK.getCurrentThreadCpuTime() - start;
    } while (once < NANOS / 5);
    inner = (int) Math.clamp(BETWEEN_CLOCKS * operations / once, 1, 5000);
    int quiet = 0;
    long warmed;
    do {
      long compiled = JIT.getTotalCompilationTime();
      long begin = CLOCK.getCurrentThreadCpuTime();
      do {
        operate(inner);
      } while (CLOCK.getCurrentThreadCpuTime() - begin < NANOS * 2 / 5);
      quiet = JIT.getTotalCompilationTime() - compiled < 40 ? quiet + 1 : 0;
      warmed = CLOCK.getCurrentThreadCpuTime() - start;
    } while (warmed < WARM_UP_SECONDS * NANOS && (quiet < 3 || warmed < 2 * NANOS));
  }

  private void operate(int times) throws Exception {
    for (int i = 0; i < times; i++) {
      sink = workload.run(contender, number++);
    }
  }

  private static long backend(BenchDatabase database) throws Exception {
    if (!database.postgresql()) {
      return 0;
    }
    try (Connection connection = database.pool().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
      row.next();
      return row.getLong(1);
    }
  }

  /// CPU time of the PostgreSQL server process in nanoseconds, of which Linux counts 10 ms ticks.
  private long serverCpu() {
    Path file = Path.of("/proc/" + backend + "/stat");
    if (backend == 0 || !Files.exists(file)) {
      return 0;
    }
    try {
      String[] fields = Files.readString(file).replaceFirst("^.*\\) ", "").split(" ", -1);
      return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * 10_000_000L;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
