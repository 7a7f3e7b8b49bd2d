package dev.rowan.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.engine.error.TransactionMisuse;
import org.junit.jupiter.api.Test;

class TransactionModeTest {

  @Test
  void refinementsAddUp() {
    TransactionMode mode = Isolation.SERIALIZABLE.readOnly().retrying(5);
    assertThat(mode.isolation()).contains(Isolation.SERIALIZABLE);
    assertThat(mode.readsOnly()).isTrue();
    assertThat(mode.attempts()).isEqualTo(5);
  }

  @Test
  void theModeRefinedIsUntouched() {
    TransactionMode mode = TransactionMode.DEFAULT;
    mode.readOnly();
    assertThat(mode.readsOnly()).isFalse();
    assertThat(mode.isolation()).isEmpty();
  }

  @Test
  void zeroAttemptsAreRefused() {
    assertThatThrownBy(() -> Isolation.SERIALIZABLE.retrying(0))
        .isInstanceOf(TransactionMisuse.class)
        .hasMessageStartingWith("ROWAN-3025");
  }
}
