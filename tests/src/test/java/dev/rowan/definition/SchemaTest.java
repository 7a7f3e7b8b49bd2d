package dev.rowan.definition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Table;
import dev.rowan.sql.Schema;
import org.junit.jupiter.api.Test;

class SchemaTest {
  /// A record inside a class.
  @Table("inner_records")
  record Inner(@Id long id) {}

  @Test
  void theTableOfARecordInsideAClassIsFound() {
    assertThat(Schema.of(Inner.class).definition().tables().getFirst().name())
        .hasToString("inner_records");
  }
}
