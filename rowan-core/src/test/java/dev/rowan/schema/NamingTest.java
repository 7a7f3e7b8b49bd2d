package dev.rowan.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.type.Name;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class NamingTest {
  private static final Name USERS = Name.of("users");

  @Test
  void constraintsAreNamedAfterTableAndColumns() {
    List<Name> columns = List.of(Name.of("last_name"), Name.of("first_name"));
    assertThat(Naming.primaryKey(USERS)).hasToString("pk_users");
    assertThat(Naming.uniqueKey(USERS, columns)).hasToString("uq_users_last_name_first_name");
    assertThat(Naming.foreignKey(USERS, columns)).hasToString("fk_users_last_name_first_name");
    assertThat(Naming.index(USERS, false, columns)).hasToString("ix_users_last_name_first_name");
  }

  @Test
  @Tag("case:sqlalchemy-B30")
  void aLongNameIsCutTheSameWayInEveryRun() {
    Name name = Naming.primaryKey(Name.of("t".repeat(70)));
    assertThat(name.text()).hasSize(63).matches("pk_t+_[0-9a-f]{8}");
    assertThat(Naming.primaryKey(Name.of("t".repeat(70)))).isEqualTo(name);
    assertThat(Naming.primaryKey(Name.of("t".repeat(71)))).isNotEqualTo(name);
  }

  @Test
  void aCutNameNeverEndsInsideACharacter() {
    Name name = Naming.primaryKey(Name.of("ä".repeat(60)));
    assertThat(name.text().getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(63);
    assertThat(name.text()).doesNotContain("\uFFFD");
  }
}
