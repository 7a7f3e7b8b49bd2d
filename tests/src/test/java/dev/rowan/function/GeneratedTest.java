package dev.rowan.function;

import static dev.rowan.model.SampleTable.SAMPLES;
import static dev.rowan.sql.Generated.random;
import static dev.rowan.sql.Generated.randomUuid;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Transaction;
import dev.rowan.testkit.OnDatabases;

class GeneratedTest {
  @OnDatabases
  void aRandomIdentifierIsAnotherOneForEachRow(Transaction db) {
    var made = db.list(select(randomUuid()).from(SAMPLES));

    assertThat(made).hasSize(5).doesNotHaveDuplicates();
    assertThat(made).allMatch(id -> id.version() == 4 && id.variant() == 2);
  }

  @OnDatabases
  void aRandomNumberIsFromZeroOnAndBelowOne(Transaction db) {
    var made = db.list(select(random()).from(SAMPLES));

    assertThat(made).hasSize(5).doesNotHaveDuplicates();
    assertThat(made).allMatch(number -> number >= 0 && number < 1);
  }
}
