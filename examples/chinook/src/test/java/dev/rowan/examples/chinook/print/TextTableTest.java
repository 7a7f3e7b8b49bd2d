package dev.rowan.examples.chinook.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class TextTableTest {

  private static final Function<String, Object> SELF = text -> text;

  @Test
  void alignsTextToTheLeftAndNumbersToTheRight() {
    var table =
        TextTable.of(List.of("one", "three")).column("word", SELF).column("n", String::length);

    assertThat(table.lines(80)).containsExactly("word   n", "-----  -", "one    3", "three  5");
  }

  @Test
  void cutsTheWidestColumnToTheLine() {
    var table =
        TextTable.of(List.of("abcdefghij")).column("long", SELF).column("n", String::length);

    assertThat(table.lines(10)).containsExactly("long     n", "------  --", "abcde…  10");
  }

  @Test
  void countsCharactersNotBytesOrSurrogates() {
    var table =
        TextTable.of(List.of("né", "🎸🎸🎸🎸🎸🎸")).column("word", SELF).column("x", w -> "|");

    assertThat(table.lines(9))
        .containsExactly("word    x", "------  -", "né      |", "🎸🎸🎸🎸🎸🎸  |");
    assertThat(table.lines(8).getLast()).isEqualTo("🎸🎸🎸🎸…  |");
  }

  @Test
  void showsNullAsNothing() {
    var table =
        TextTable.of(List.of(0, 1))
            .column("n", n -> Arrays.asList(null, 7).get(n))
            .column("i", n -> n);

    assertThat(table.lines(80)).containsExactly("n  i", "-  -", "   0", "7  1");
  }
}
