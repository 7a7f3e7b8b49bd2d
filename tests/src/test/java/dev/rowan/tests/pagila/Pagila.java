package dev.rowan.tests.pagila;

import dev.rowan.engine.Engine;
import dev.rowan.tests.data.DataSet;
import dev.rowan.tests.data.TestData;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.regex.Pattern;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/// Pagila as its scripts create it: partitions, triggers, domains and all.
final class Pagila implements DataSet {
  static final Pagila PAGILA = new Pagila();
  private static final Pattern COPY =
      Pattern.compile(
          "^(COPY [^\n]* FROM stdin);\n(.*?)^\\\\\\.$", Pattern.MULTILINE | Pattern.DOTALL);

  @Override
  public Set<String> dialects() {
    return Set.of("postgresql");
  }

  @Override
  public void load(Engine engine, Connection plain) throws SQLException, IOException {
    try (Statement statement = plain.createStatement()) {
      statement.execute(TestData.unzipped("pagila/schema.sql.gz"));
      copyRows(plain.unwrap(PGConnection.class).getCopyAPI());
      statement.execute("reset all");
      statement.execute("analyze");
    }
  }

  private static void copyRows(CopyManager copy) throws SQLException, IOException {
    var blocks = COPY.matcher(TestData.unzipped("pagila/data.sql.gz"));
    while (blocks.find()) {
      copy.copyIn(blocks.group(1), new StringReader(blocks.group(2)));
    }
  }
}
