package dev.rowan.function;

import static dev.rowan.model.SampleTable.SAMPLES;
import static dev.rowan.testkit.RowanAssertions.assertRefused;

import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Arguments about which databases would disagree are refused when the expression is built.
class RefusedArgumentsTest {
  @Test
  void aCountIsNotNegativeAndAPlaceIsFromOneOn() {
    assertRefused("ROWAN-1192", () -> SAMPLES.text.left(-1)).contains("left(-1)");
    assertRefused("ROWAN-1192", () -> SAMPLES.text.repeat(-1));
    assertRefused("ROWAN-1192", () -> SAMPLES.text.substring(0));
    assertRefused("ROWAN-1192", () -> SAMPLES.text.splitPart(",", 0));
    assertRefused("ROWAN-1192", () -> SAMPLES.text.overlay("x", 1, -1));
  }

  @Test
  void onlyWholeNumbersHaveBits() {
    assertRefused("ROWAN-1190", () -> SAMPLES.real.bitNot()).contains("samples.real", "double");
    assertRefused("ROWAN-1190", () -> SAMPLES.amount.bitAnd(1));
    assertRefused("ROWAN-1190", () -> SAMPLES.number.shiftLeft(64));
  }

  @Test
  void onlyDecimalsAreRoundedToDigits() {
    assertRefused("ROWAN-1191", () -> SAMPLES.real.round(2)).contains("cast it to a decimal");
    assertRefused("ROWAN-1191", () -> SAMPLES.amount.round(-1));
    assertRefused("ROWAN-1191", () -> SAMPLES.amount.round(19));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(a", "a)", "[a", "a**", "a+?", "*a", "(?i)a", "(?=a)", "(?<n>a)", "a{x}", "a{2", "\\b",
        "\\1", "\\p{L}", "a\\", "[\\b]", "|*"
      })
  void aRegularExpressionThatDatabasesReadDifferentlyIsRefused(String pattern) {
    assertRefused("ROWAN-1193", () -> SAMPLES.text.matches(pattern));
  }

  @Test
  void aReplacementNamesGroupsAlone() {
    assertRefused("ROWAN-1193", () -> SAMPLES.text.regexReplace("a", "\\n"));
    assertRefused("ROWAN-1193", () -> SAMPLES.text.regexReplace("a", "x\\"));
  }

  @Test
  void aDateHasNoHourAndATimeNoYear() {
    assertRefused("ROWAN-1194", () -> SAMPLES.day.hour()).contains("samples.day", "date");
    assertRefused("ROWAN-1194", () -> SAMPLES.time.year());
    assertRefused("ROWAN-1194", () -> SAMPLES.time.plus(SAMPLES.number, ChronoUnit.DAYS));
    assertRefused("ROWAN-1194", () -> SAMPLES.day.plus(SAMPLES.number, ChronoUnit.HOURS));
    assertRefused("ROWAN-1194", () -> SAMPLES.day.local(ZoneOffset.UTC));
    assertRefused("ROWAN-1194", () -> SAMPLES.instant.instant(ZoneOffset.UTC));
  }

  @Test
  void unitsAreThoseThatDatabasesCountAlike() {
    assertRefused("ROWAN-1196", () -> SAMPLES.instant.truncatedTo(ChronoUnit.DECADES));
    assertRefused("ROWAN-1196", () -> SAMPLES.instant.plus(SAMPLES.number, ChronoUnit.NANOS));
    assertRefused("ROWAN-1196", () -> SAMPLES.instant.plus(SAMPLES.real, ChronoUnit.DAYS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yy", "MMM", "E", "'open", "SSS"})
  void aPatternHasTheLettersThatDatabasesWriteAlike(String pattern) {
    assertRefused("ROWAN-1195", () -> SAMPLES.instant.format(pattern));
  }

  @Test
  void anEscapeStandsBeforeWhatNeedsIt() {
    assertRefused("ROWAN-1197", () -> SAMPLES.text.like("a!b", '!'));
    assertRefused("ROWAN-1197", () -> SAMPLES.text.like("a!", '!'));
  }
}
