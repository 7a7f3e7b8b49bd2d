package dev.rowan.tests.northwind;

import dev.rowan.engine.Engine;
import dev.rowan.tests.data.DataSet;
import dev.rowan.tests.data.TestData;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/// Northwind as its script creates it.
final class Northwind implements DataSet {
  static final Northwind NORTHWIND = new Northwind();

  @Override
  public Set<String> dialects() {
    return Set.of("sqlite");
  }

  @Override
  public void load(Engine engine, Connection plain) throws SQLException, IOException {
    plain.setAutoCommit(false);
    try (Statement statement = plain.createStatement()) {
      statement.executeUpdate(TestData.unzipped("northwind/create.sql.gz"));
    }
    plain.commit();
    plain.setAutoCommit(true);
  }
}
