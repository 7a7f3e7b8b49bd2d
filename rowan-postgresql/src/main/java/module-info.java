import org.jspecify.annotations.NullMarked;

/// The PostgreSQL dialect and the quirks of its JDBC driver.
@NullMarked
module dev.rowan.postgresql {
  requires transitive dev.rowan.engine;
  requires static transitive org.jspecify;
  requires org.postgresql.jdbc;
  requires static org.checkerframework.checker.qual; // what the driver's classes are annotated with

  exports dev.rowan.postgresql;

  provides dev.rowan.engine.DriverProvider with
      dev.rowan.postgresql.jdbc.PostgresqlDriverProvider;
}
