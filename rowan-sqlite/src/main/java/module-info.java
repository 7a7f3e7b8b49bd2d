import org.jspecify.annotations.NullMarked;

/// The SQLite dialect and the quirks of its JDBC driver.
@NullMarked
module dev.rowan.sqlite {
  requires transitive dev.rowan.engine;
  requires static transitive org.jspecify;
  requires org.xerial.sqlitejdbc;

  exports dev.rowan.sqlite;

  provides dev.rowan.engine.DriverProvider with
      dev.rowan.sqlite.jdbc.SqliteDriverProvider;
}
