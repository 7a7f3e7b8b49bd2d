package dev.rowan.engine;

import dev.rowan.engine.error.InvalidUrl;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The address of a database: `dialect[+driver]://user:password@host:port/database?option=value`,
/// or `dialect:path?option=value` for a database that is a file.
///
/// User, password, database, path and options may hold any character, as percent escapes; parsing
/// what [#unmasked()] prints gives an equal URL. [#toString()] prints `***` for the password.
/// `host` is null in the form with a path, which is then the `database`. Immutable; equal when all
/// parts are.
public record EngineUrl(
    String dialect,
    @Nullable String driver,
    @Nullable String user,
    @Nullable String password,
    @Nullable String host,
    int port,
    @Nullable String database,
    Map<String, String> options) {
  private static final Pattern SCHEME =
      Pattern.compile(
          "([A-Za-z][A-Za-z0-9_]*)(?:\\+([A-Za-z][A-Za-z0-9_]*))?:(.*)", Pattern.DOTALL);
  private static final Pattern SERVER =
      Pattern.compile(
          "//(?:([^:/@?]*)(?::([^@]*))?@)?(?:\\[([^\\]/?]+)\\]|([^:/?@\\[\\]]*))(?::(\\d{1,5}))?(?:/([^?]*))?(?:\\?(.*))?",
          Pattern.DOTALL);
  private static final Pattern FILE = Pattern.compile("([^?]*)(?:\\?(.*))?", Pattern.DOTALL);

  public EngineUrl {
    Objects.requireNonNull(dialect);
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
  }

  /// The parts of `url`.
  ///
  /// @throws InvalidUrl if it has not the form above; the message shows nothing that may be a
  ///   password
  public static EngineUrl parse(String url) {
    Matcher scheme = SCHEME.matcher(url);
    if (!scheme.matches()) {
      throw new InvalidUrl(
          "ROWAN-3002",
          "a database URL begins with a dialect and a colon; write dialect://user:password@host:port/database, or"
              + " sqlite:path");
    }
    String dialect = scheme.group(1).toLowerCase(java.util.Locale.ROOT);
    String rest = scheme.group(3);
    return rest.startsWith("//")
        ? server(dialect, scheme.group(2), rest)
        : file(dialect, scheme.group(2), rest);
  }

  private static EngineUrl server(String dialect, @Nullable String driver, String rest) {
    Matcher parts = SERVER.matcher(rest);
    if (!parts.matches()) {
      throw new InvalidUrl(
          "ROWAN-3002",
          "what follows %s:// is not user:password@host:port/database?option=value; write an @ in user or password as %%40"
              .formatted(dialect));
    }
    String host = parts.group(3) != null ? parts.group(3) : parts.group(4);
    return new EngineUrl(
        dialect,
        driver,
        decoded("user", parts.group(1)),
        decoded("password", parts.group(2)),
        host,
        parts.group(5) == null ? -1 : Integer.parseInt(parts.group(5)),
        decoded("database", parts.group(6)),
        options(parts.group(7)));
  }

  private static EngineUrl file(String dialect, @Nullable String driver, String rest) {
    Matcher parts = FILE.matcher(rest);
    if (!parts.matches() || parts.group(1).isEmpty()) {
      throw new InvalidUrl(
          "ROWAN-3002",
          "%s: lacks a path; write %s:file.db, or %s://host/database"
              .formatted(dialect, dialect, dialect));
    }
    return new EngineUrl(
        dialect,
        driver,
        null,
        null,
        null,
        -1,
        decoded("path", parts.group(1)),
        options(parts.group(2)));
  }

  private static Map<String, String> options(@Nullable String text) {
    var options = new LinkedHashMap<String, String>();
    if (text == null || text.isEmpty()) {
      return options;
    }
    for (String pair : text.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals <= 0) {
        throw new InvalidUrl(
            "ROWAN-3002",
            "the options of the URL are not option=value&option=value; write & as %26");
      }
      String name = PercentText.decoded("options", pair.substring(0, equals));
      if (options.put(name, PercentText.decoded("options", pair.substring(equals + 1))) != null) {
        throw new InvalidUrl(
            "ROWAN-3002", "the option " + name + " stands twice in the URL; give it one value");
      }
    }
    return options;
  }

  private static @Nullable String decoded(String part, @Nullable String escaped) {
    return escaped == null ? null : PercentText.decoded(part, escaped);
  }

  /// The same address with one more option, or another value for it.
  public EngineUrl with(String option, String value) {
    var more = new LinkedHashMap<>(options);
    more.put(option, value);
    return new EngineUrl(dialect, driver, user, password, host, port, database, more);
  }

  /// The same address for another user; any character may stand in both.
  public EngineUrl withUser(String user, @Nullable String password) {
    return new EngineUrl(dialect, driver, user, password, host, port, database, options);
  }

  /// The same address for another database of the server, or another file.
  public EngineUrl withDatabase(String database) {
    return new EngineUrl(dialect, driver, user, password, host, port, database, options);
  }

  /// The URL with its password. For storing and passing on, not for logs.
  public String unmasked() {
    return text(password == null ? null : PercentText.encoded(password, ""), false);
  }

  /// The URL without its password.
  @Override
  public String toString() {
    return text(password == null ? null : "***", true);
  }

  private String text(@Nullable String secret, boolean masking) {
    var out = new StringBuilder(dialect);
    if (driver != null) {
      out.append('+').append(driver);
    }
    out.append(':');
    if (host == null) {
      out.append(database == null ? "" : PercentText.encoded(database, "/:\\ +@=,()[]{}&!$';~"));
    } else {
      authority(out.append("//"), host, secret);
    }
    char separator = '?';
    for (var option : options.entrySet()) {
      out.append(separator).append(PercentText.encoded(option.getKey(), "")).append('=');
      boolean masked = masking && option.getKey().toLowerCase(Locale.ROOT).contains("password");
      out.append(masked ? "***" : PercentText.encoded(option.getValue(), "/:"));
      separator = '&';
    }
    return out.toString();
  }

  private void authority(StringBuilder out, String host, @Nullable String secret) {
    if (user != null || secret != null) {
      out.append(user == null ? "" : PercentText.encoded(user, ""));
      if (secret != null) {
        out.append(':').append(secret);
      }
      out.append('@');
    }
    out.append(host.indexOf(':') >= 0 ? "[" + host + "]" : host);
    if (port >= 0) {
      out.append(':').append(port);
    }
    if (database != null) {
      out.append('/').append(PercentText.encoded(database, "/"));
    }
  }
}
