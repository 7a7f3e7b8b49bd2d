package dev.rowan.ast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikeTest {
  @Test
  void wildcardsAndTheEscapeItselfAreEscaped() {
    assertThat(Like.escape("50%_\\")).isEqualTo("50\\%\\_\\\\");
  }
}
