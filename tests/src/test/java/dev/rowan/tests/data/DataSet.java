package dev.rowan.tests.data;

import dev.rowan.engine.Engine;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/// Tables and rows from `testdata`, loaded once into an empty database of every server it is for.
public interface DataSet {
  /// The dialects it is loaded on.
  Set<String> dialects();

  /// Creates and fills the tables through either: `plain` is a connection to the engine's database,
  /// the one that hand-written SQL is run on.
  void load(Engine engine, Connection plain) throws SQLException, IOException;
}
