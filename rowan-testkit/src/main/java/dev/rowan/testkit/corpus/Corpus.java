package dev.rowan.testkit.corpus;

import dev.rowan.ast.Bind;
import dev.rowan.dialect.Dialect;
import dev.rowan.render.CompiledSql;
import dev.rowan.render.UnsupportedFeature;
import dev.rowan.sql.Statement;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// The statements by name, over the tables of [dev.rowan.testkit.blog.BlogSchema].
public final class Corpus {
  private Corpus() {}

  /// All statements, in the order of the golden files.
  public static Map<String, Statement> statements() {
    Map<String, Statement> statements = new LinkedHashMap<>();
    CorpusQueries.addTo(statements);
    CorpusFrom.addTo(statements);
    CorpusAnalysis.addTo(statements);
    CorpusExpressions.addTo(statements);
    CorpusChanges.addTo(statements);
    return Collections.unmodifiableMap(statements);
  }

  /// The text of a dialect's golden file: every statement's name, SQL and bind values.
  public static String golden(Dialect dialect) {
    return statements().entrySet().stream()
        .map(entry -> "-- %s%n%s%n".formatted(entry.getKey(), printed(entry.getValue(), dialect)))
        .collect(Collectors.joining("\n"));
  }

  private static String printed(Statement statement, Dialect dialect) {
    try {
      CompiledSql sql = statement.compile(dialect);
      return sql.parameters().isEmpty() ? sql.text() : sql.text() + "\n-- " + binds(sql);
    } catch (UnsupportedFeature refusal) {
      return "-- refused: " + refusal.feature();
    }
  }

  private static String binds(CompiledSql sql) {
    return sql.parameters().stream().map(Bind::value).toList().toString();
  }
}
