package dev.rowan.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenFileTest {
  @TempDir private Path directory;

  @BeforeEach
  void nothingIsBeingAccepted() {
    assumeTrue(System.getProperty("accept") == null, "-Daccept rewrites golden files");
  }

  private GoldenFile holding(String text) throws IOException {
    return new GoldenFile(Files.writeString(directory.resolve("golden.sql"), text));
  }

  @Test
  void theSameTextPasses() throws IOException {
    GoldenFile file = holding("a\nb\n");

    assertThatCode(() -> file.requireEquals("a\nb\n")).doesNotThrowAnyException();
  }

  @Test
  void anotherTextFailsNamingTheFirstLineThatDiffers() throws IOException {
    GoldenFile file = holding("a\nb\nc\n");

    assertThatThrownBy(() -> file.requireEquals("a\nx\ny\n"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("golden.sql differs in line 2.")
        .hasMessageContaining("expected:\n  b\nbut was:\n  x\n")
        .hasMessageContaining("-Daccept");
  }

  @Test
  void aMissingFileFails() {
    var file = new GoldenFile(directory.resolve("absent.sql"));

    assertThatThrownBy(() -> file.requireEquals("a")).hasMessageContaining("differs in line 1");
  }
}
