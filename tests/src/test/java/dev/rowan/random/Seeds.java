package dev.rowan.random;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;

/// The seeds random tests start from: those that are committed, or the one of
/// `-Drowan.seed=<number>`; `-Drowan.seed=random` draws a fresh one. One that fails is committed.
public final class Seeds {
  private Seeds() {}

  /// The seeds.
  public static List<Long> all() {
    String given = System.getProperty("rowan.seed");
    if (given == null || given.isEmpty()) {
      return committed();
    }
    return List.of(
        given.equals("random") ? ThreadLocalRandom.current().nextLong() : Long.parseLong(given));
  }

  private static List<Long> committed() {
    try (InputStream seeds = Seeds.class.getResourceAsStream("/seeds.txt")) {
      return new String(Objects.requireNonNull(seeds).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> Long.valueOf(line.strip()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
