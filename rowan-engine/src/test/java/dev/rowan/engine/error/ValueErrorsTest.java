package dev.rowan.engine.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ValueErrorsTest {
  @Test
  void aValueThatCannotBeStoredNamesItsRow() {
    var failure = new UnstorableValue("ROWAN-3104", "NaN: it would become null").atRow(7);
    assertThat(failure)
        .hasMessage("ROWAN-3104: row 7 of the rows to insert: NaN: it would become null");
    assertThat(failure.code()).isEqualTo("ROWAN-3104");
  }

  @Test
  void aValueThatCannotBeReadNamesItsColumn() {
    var failure = new UnreadableValue("ROWAN-3112", "a float").inColumn(2, "total");
    assertThat(failure).hasMessage("ROWAN-3112: column 2 (total): a float");
  }
}
