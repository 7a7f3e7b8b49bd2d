package dev.rowan.engine;

import dev.rowan.engine.error.InvalidUrl;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the options of a URL mean to every driver.
///
/// `poolSize` connections at most (0: what suits the database); `connectTimeout` for a connection
/// of the pool or of the server; `statementTimeout` for one statement (zero: none); `fetchRows` at
/// a time while streaming; `driver`, the options that are the driver's own. Immutable.
public record EngineOptions(
    int poolSize,
    Duration connectTimeout,
    Duration statementTimeout,
    int fetchRows,
    Map<String, String> driver) {
  private static final Set<String> COMMON =
      Set.of("poolSize", "connectTimeout", "statementTimeout", "fetchRows");
  private static final Pattern DURATION = Pattern.compile("(\\d{1,9})(ms|s|m|h)");

  public EngineOptions {
    driver = Map.copyOf(driver);
  }

  /// What an engine without options has: no statement timeout, 10 seconds to connect, 1,000 rows a
  /// fetch.
  public static EngineOptions defaults() {
    return new EngineOptions(0, Duration.ofSeconds(10), Duration.ZERO, 1_000, Map.of());
  }

  /// The options of `url`, where the driver knows `driverOptions` beside the common ones.
  ///
  /// @throws InvalidUrl if one is unknown, listing the known ones, or has a value of no meaning
  public static EngineOptions of(EngineUrl url, Set<String> driverOptions) {
    EngineOptions options = defaults();
    var own = new java.util.LinkedHashMap<String, String>();
    for (var option : url.options().entrySet()) {
      String name = option.getKey();
      String value = option.getValue();
      options =
          switch (name) {
            case "poolSize" -> options.withPoolSize(count(name, value));
            case "connectTimeout" -> options.withConnectTimeout(duration(name, value));
            case "statementTimeout" -> options.withStatementTimeout(duration(name, value));
            case "fetchRows" -> options.withFetchRows(count(name, value));
            default -> {
              if (!driverOptions.contains(name)) {
                throw unknown(name, url.dialect(), driverOptions);
              }
              own.put(name, value);
              yield options;
            }
          };
    }
    return new EngineOptions(
        options.poolSize, options.connectTimeout, options.statementTimeout, options.fetchRows, own);
  }

  /// The rows a fetch, as `url` says; other options are the driver's to check.
  static int fetchRows(EngineUrl url) {
    String value = url.options().get("fetchRows");
    return value == null ? defaults().fetchRows() : count("fetchRows", value);
  }

  private static InvalidUrl unknown(String name, String dialect, Set<String> driverOptions) {
    List<String> known = new ArrayList<>(new TreeSet<>(COMMON));
    known.addAll(new TreeSet<>(driverOptions));
    return new InvalidUrl(
        "ROWAN-3003",
        "%s has no option %s; the options are %s"
            .formatted(dialect, name, String.join(", ", known)));
  }

  /// The duration `text` says: `500ms`, `5s`, `2m`, `1h`.
  public static Duration duration(String option, String text) {
    Matcher parts = DURATION.matcher(text);
    if (!parts.matches()) {
      throw new InvalidUrl(
          "ROWAN-3004",
          "the option %s is no duration; write a number and its unit: 500ms, 5s, 2m, 1h"
              .formatted(option));
    }
    long number = Long.parseLong(parts.group(1));
    return switch (parts.group(2)) {
      case "ms" -> Duration.ofMillis(number);
      case "s" -> Duration.ofSeconds(number);
      case "m" -> Duration.ofMinutes(number);
      default -> Duration.ofHours(number);
    };
  }

  private static int count(String option, String text) {
    try {
      int count = Integer.parseInt(text);
      if (count > 0) {
        return count;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new InvalidUrl(
        "ROWAN-3004",
        "the option %s is no count; write a whole number from 1 on".formatted(option));
  }

  /// The same with at most `poolSize` connections.
  public EngineOptions withPoolSize(int poolSize) {
    return new EngineOptions(poolSize, connectTimeout, statementTimeout, fetchRows, driver);
  }

  /// The same, waiting at most `connectTimeout` for a connection.
  public EngineOptions withConnectTimeout(Duration connectTimeout) {
    return new EngineOptions(poolSize, connectTimeout, statementTimeout, fetchRows, driver);
  }

  /// The same, letting a statement run at most `statementTimeout`.
  public EngineOptions withStatementTimeout(Duration statementTimeout) {
    return new EngineOptions(poolSize, connectTimeout, statementTimeout, fetchRows, driver);
  }

  /// The same, fetching `fetchRows` rows at a time while streaming.
  public EngineOptions withFetchRows(int fetchRows) {
    return new EngineOptions(poolSize, connectTimeout, statementTimeout, fetchRows, driver);
  }
}
