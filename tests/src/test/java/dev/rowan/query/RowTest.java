package dev.rowan.query;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Transaction;
import dev.rowan.testkit.OnDatabases;

class RowTest {
  @OnDatabases
  void aRowListsItsValuesInTheOrderOfTheSelectList(Transaction db) {
    var row = db.one(select(USERS.username, USERS.email, USERS.id).where(USERS.id.eq(2)));

    assertThat(row.values()).containsExactly("grace", null, 2L);
  }
}
