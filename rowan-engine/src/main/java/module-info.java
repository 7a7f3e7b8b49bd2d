import org.jspecify.annotations.NullMarked;

/// Runs statements: engine, connections, transactions, results, pool and errors.
///
/// JDBC lives in one package, `dev.rowan.engine.jdbc`; nothing else here knows of `java.sql`.
@NullMarked
module dev.rowan.engine {
  requires transitive dev.rowan.core;
  // DataSource for Engine.over; the rest of it only in dev.rowan.engine.jdbc
  requires transitive java.sql;
  requires com.zaxxer.hikari;
  requires static transitive org.jspecify;

  exports dev.rowan.engine;
  exports dev.rowan.engine.error;
  // for the dialect modules' drivers
  exports dev.rowan.engine.jdbc;

  // the dialect modules
  uses dev.rowan.engine.DriverProvider;
}
