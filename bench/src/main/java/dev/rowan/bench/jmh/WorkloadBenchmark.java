package dev.rowan.bench.jmh;

import dev.rowan.bench.BenchDatabase;
import dev.rowan.bench.Contenders;
import dev.rowan.bench.Workload;
import dev.rowan.bench.Workloads;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/// The workloads under JMH: wall time, for quiet machines; `-prof gc` adds the bytes.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WorkloadBenchmark {
  @Param({"h2", "postgresql"})
  public String database;

  @Param({"jdbc", "jdbc-again", "rowan", "ebean", "jimmer", "hibernate", "jooq"})
  public String contender;

  @Param({"A_ONE_BY_KEY", "B_THOUSAND_ROWS", "C_PARENTS_WITH_CHILDREN", "D_INSERT_ONE", "G_RENDER"})
  public Workload workload;

  private BenchDatabase opened;
  private Workloads workloads;
  private long number;

  @Setup(Level.Trial)
  public void open() throws Exception {
    opened = BenchDatabase.open(database);
    workloads = Contenders.open(contender, opened);
  }

  @Setup(Level.Iteration)
  public void trim() throws Exception {
    opened.trim();
  }

  @TearDown(Level.Trial)
  public void close() throws Exception {
    workloads.close();
    opened.close();
  }

  @Benchmark
  public Object operation() throws Exception {
    return workload.run(workloads, number++);
  }
}
