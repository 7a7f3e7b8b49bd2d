package dev.rowan.ast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.type.SqlType;
import org.junit.jupiter.api.Test;

class BindTest {
  @Test
  void aBindNeverShowsItsValue() {
    assertThat(new Bind("secret", SqlType.TEXT).toString()).doesNotContain("secret");
  }
}
