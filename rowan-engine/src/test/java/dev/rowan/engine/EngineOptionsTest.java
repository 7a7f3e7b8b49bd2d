package dev.rowan.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.engine.error.InvalidUrl;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EngineOptionsTest {

  private static EngineOptions options(String query) {
    return EngineOptions.of(EngineUrl.parse("postgresql://h/d?" + query), Set.of("sslmode"));
  }

  @Test
  void commonOptionsAreTyped() {
    assertThat(options("poolSize=4&connectTimeout=3s&statementTimeout=500ms&fetchRows=50"))
        .isEqualTo(
            new EngineOptions(4, Duration.ofSeconds(3), Duration.ofMillis(500), 50, Map.of()));
  }

  @Test
  void optionsOfTheDriverArePassedOn() {
    assertThat(options("sslmode=require").driver())
        .containsExactly(Map.entry("sslmode", "require"));
  }

  @Test
  void unknownOptionsAreRefusedWithTheKnownOnes() {
    assertThatThrownBy(() -> options("sslMode=require"))
        .isInstanceOf(InvalidUrl.class)
        .hasMessage(
            "ROWAN-3003: postgresql has no option sslMode; the options are connectTimeout, fetchRows, poolSize,"
                + " statementTimeout, sslmode");
  }

  @ParameterizedTest
  @CsvSource({"500ms,PT0.5S", "5s,PT5S", "2m,PT2M", "1h,PT1H", "0s,PT0S"})
  void durationsHaveUnits(String text, Duration duration) {
    assertThat(EngineOptions.duration("x", text)).isEqualTo(duration);
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "s", "-1s", "1.5s", "5 s", "5d", ""})
  void durationsWithoutUnitsAreRefused(String text) {
    assertThatThrownBy(() -> options("statementTimeout=" + text))
        .hasMessageStartingWith("ROWAN-3004");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "x", "1.0", ""})
  void countsStartAtOne(String text) {
    assertThatThrownBy(() -> options("poolSize=" + text)).hasMessageStartingWith("ROWAN-3004");
  }
}
