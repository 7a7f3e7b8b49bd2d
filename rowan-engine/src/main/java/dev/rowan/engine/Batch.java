package dev.rowan.engine;

import dev.rowan.sql.RowOutput;

/// One statement run with many rows of parameters.
public interface Batch extends AutoCloseable {
  /// Where the next row's parameters are written.
  RowOutput row();

  /// Takes the row that was written.
  void add();

  /// Runs what was taken and not yet run.
  void flush();

  /// Whether rows wait for [#flush()], so that a failure there does not tell which row it was.
  boolean deferred();

  /// Ends the batch without running what still waits.
  @Override
  void close();
}
