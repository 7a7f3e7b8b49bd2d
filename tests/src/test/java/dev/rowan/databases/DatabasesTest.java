package dev.rowan.databases;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Transaction;
import dev.rowan.testkit.OnDatabases;

class DatabasesTest {
  @OnDatabases
  void everyDatabaseHoldsTheRowsOfTheBlog(Transaction database) {
    assertThat(database.list(select(USERS.username).orderBy(USERS.id)))
        .containsExactly("ada", "grace", "alan");
  }
}
