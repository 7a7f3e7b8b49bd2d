package dev.rowan.examples.chinook;

import dev.rowan.RowanException;
import dev.rowan.engine.Engine;
import dev.rowan.examples.chinook.Loader.Loaded;
import dev.rowan.examples.chinook.print.Commentary;
import dev.rowan.examples.chinook.print.Progress;
import dev.rowan.examples.chinook.print.SqlLog;
import dev.rowan.examples.chinook.print.TextTable;
import dev.rowan.render.Features;
import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Loads Chinook and walks through what Rowan does.
@Command(
    name = "rowan demo",
    description = {
      "Creates the Chinook music shop (11 tables, 15,607 rows), loads it, and walks through Rowan:"
          + " the Java, the SQL it became, the rows, the time.",
      "Runs on a temporary SQLite file unless told otherwise."
    },
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:all went well", "1:the database could not be used", "2:wrong arguments"},
    sortOptions = false,
    usageHelpWidth = 100)
public final class Demo implements Callable<Integer> {

  private static final int LEAST_WIDTH = 60;
  private static final int USUAL_WIDTH = 110;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @ArgGroup @Nullable Place place;

  @Option(
      names = "--reset",
      description = "Drop the eleven tables first if they are there. Nothing else is touched.")
  private boolean reset;

  @Option(names = "--width", paramLabel = "COLUMNS", description = "Width of the output.")
  private int width = widthOfTerminal();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this text and exit.")
  @SuppressWarnings("UnusedVariable") // picocli reads it
  private boolean help;

  /// Where to run; one of these.
  static final class Place {

    @Option(
        names = "--url",
        paramLabel = "URL",
        description =
            "Run on this database and leave the tables there: sqlite:chinook.db,"
                + " postgresql://user:password@host:5432/database, …")
    @Nullable String url;

    @Option(
        names = "--embedded-postgresql",
        description = "Start a real PostgreSQL, run on it, and remove it again.")
    boolean embeddedPostgresql;
  }

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Demo()).execute(arguments));
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Progress progress = new Progress(out, onTerminal());
    try (Database database = open(progress)) {
      return run(database, out, progress);
    } catch (RowanException | IOException failure) {
      progress.done();
      out.flush();
      return complain(firstLine(failure));
    }
  }

  private Database open(Progress progress) throws IOException {
    Place chosen = place;
    if (chosen == null) {
      return Database.temporarySqlite();
    }
    String url = chosen.url;
    if (url != null) {
      return Database.at(url);
    }
    progress.at("starting PostgreSQL");
    Database started = Database.embeddedPostgresql();
    progress.done();
    return started;
  }

  private int run(Database database, PrintWriter out, Progress progress) {
    long start = System.nanoTime();
    SqlLog log = new SqlLog();
    try (Engine engine = Engine.open(database.url()).listening(log)) {
      if (reset) {
        engine.dropAll(Chinook.schema());
      }
      List<String> present = Chinook.present(engine);
      if (!present.isEmpty()) {
        return complain(
            "the database already has %s; name an empty one, or add --reset to drop and recreate exactly the demo's tables"
                .formatted(String.join(", ", present)));
      }
      Commentary say = new Commentary(out, log, Math.max(width, LEAST_WIDTH));
      Features server = engine.dialect().features();
      out.println(
          "Chinook on %s %s, %s".formatted(server.dialect(), server.version(), database.label()));
      out.println();
      create(engine, say);
      load(engine, say, progress);
      Walk.through(engine, say);
      out.println();
      out.println(
          "Done in %s.%s"
              .formatted(
                  Commentary.time(Duration.ofNanos(System.nanoTime() - start)),
                  database.kept() ? " The tables are still there, as the walk left them." : ""));
      out.flush();
      return 0;
    }
  }

  private static void create(Engine engine, Commentary say) {
    long start = System.nanoTime();
    engine.createAll(Chinook.schema());
    say.line(
        "%d tables created in %s"
            .formatted(
                Chinook.schema().tables().size(),
                Commentary.time(Duration.ofNanos(System.nanoTime() - start))));
  }

  private static void load(Engine engine, Commentary say, Progress progress) {
    long start = System.nanoTime();
    List<Loaded> loaded = new Loader(progress).load(engine);
    long rows = loaded.stream().mapToLong(Loaded::rows).sum();
    say.line(
        "%s loaded in %s"
            .formatted(
                Commentary.rows(rows),
                Commentary.time(Duration.ofNanos(System.nanoTime() - start))));
    say.blank();
    say.rows(
        TextTable.of(loaded)
            .column("table", Loaded::table)
            .column("rows", Loaded::rows)
            .column("time", table -> Commentary.time(table.elapsed())));
  }

  private int complain(String what) {
    PrintWriter err = spec.commandLine().getErr();
    err.println("rowan demo: " + what);
    err.flush();
    return 1;
  }

  private static String firstLine(Exception failure) {
    return String.valueOf(failure.getMessage()).lines().findFirst().orElse(failure.toString());
  }

  private static boolean onTerminal() {
    return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
  }

  private static int widthOfTerminal() {
    String columns = System.getenv("COLUMNS");
    return columns != null && columns.matches("\\d{1,4}") ? Integer.parseInt(columns) : USUAL_WIDTH;
  }
}
