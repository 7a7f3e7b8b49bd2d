package dev.rowan.sqlite.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.type.ArrayType;
import dev.rowan.type.SqlType;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonArrayTextTest {

  @Test
  void elementsAreWhatAColumnWouldStore() {
    var decimals = new ArrayType<>(SqlType.decimal(10, 2));
    String json =
        JsonArrayText.of(List.of(new BigDecimal("1.5"), new BigDecimal("-0.01")), decimals);
    assertThat(json).isEqualTo("[150,-1]");
    assertThat(JsonArrayText.parse(json, decimals))
        .containsExactly(new BigDecimal("1.50"), new BigDecimal("-0.01"));
    assertThat(JsonArrayText.of(List.of(true, false), new ArrayType<>(SqlType.BOOLEAN)))
        .isEqualTo("[1,0]");
  }

  @Test
  void textsAreEscaped() {
    assertThat(JsonArrayText.of(List.of("a\"b\\c\n"), new ArrayType<>(SqlType.TEXT)))
        .isEqualTo("[\"a\\\"b\\\\c\\u000a\"]");
  }

  @Test
  void arraysOfOtherProgramsAreRead() {
    assertThat(JsonArrayText.parse(" [ \"a\\tb\\u00e4\" , null ] ", new ArrayType<>(SqlType.TEXT)))
        .containsExactly("a\tbä", null);
    assertThat(JsonArrayText.parse("[true,false,1,0]", new ArrayType<>(SqlType.BOOLEAN)))
        .containsExactly(true, false, true, false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "[1", "[1,]", "[1]x", "{}", "[{}]", "[nul]"})
  void whatIsNoArrayIsRefused(String json) {
    assertThatThrownBy(() -> JsonArrayText.parse(json, new ArrayType<>(SqlType.BIGINT)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
