package dev.rowan.examples.chinook;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/// A PostgreSQL server that asks the user `guest` for a password.
record GuardedPostgres(EmbeddedPostgres server) implements AutoCloseable {

  static GuardedPostgres start() throws IOException, SQLException {
    EmbeddedPostgres server = EmbeddedPostgres.builder().start();
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create role guest login password 'right-secret'");
      var file = statement.executeQuery("show hba_file");
      file.next();
      Path rules = Path.of(file.getString(1));
      Files.writeString(rules, "host all guest all scram-sha-256\n" + Files.readString(rules));
      statement.execute("select pg_reload_conf()");
    }
    return new GuardedPostgres(server);
  }

  String url(String password) {
    return "postgresql://guest:" + password + "@localhost:" + server.getPort() + "/postgres";
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
