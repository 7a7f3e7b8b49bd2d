package dev.rowan.nesting;

import static dev.rowan.nesting.LabelTable.LABELS;
import static dev.rowan.nesting.RegionTable.REGIONS;
import static dev.rowan.nesting.ShopLabelTable.SHOP_LABELS;
import static dev.rowan.nesting.ShopTable.SHOPS;
import static dev.rowan.nesting.WareTable.WARES;
import static dev.rowan.sql.Sql.insertInto;

import dev.rowan.engine.Transaction;
import dev.rowan.type.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// Rows with every relation and values at the edges of their types; a third of the values are null.
final class RandomRows {
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "a\"b\\c",
          "ä🎈",
          "line\nbreak\ttab",
          "null",
          "1",
          "\u0001\u001f",
          "it's [x], {y}");
  private static final List<Long> BIGS =
      List.of(0L, -1L, 9007199254740993L, Long.MAX_VALUE, Long.MIN_VALUE);
  private static final List<Double> DOUBLES =
      List.of(
          0.0,
          -0.5,
          0.1 + 0.2,
          1.0 / 3,
          Double.MAX_VALUE,
          Double.MIN_NORMAL,
          1e22,
          123456789.123456789);
  private static final List<Json> JSON =
      List.of(
          Json.NULL,
          Json.of(1.5),
          Json.of("x\"y"),
          Json.parse("{\"a\": [1, null, {\"b\": \"\\n\"}], \"c\": 9007199254740993}"),
          Json.array());

  private final RandomGenerator random;

  RandomRows(RandomGenerator random) {
    this.random = random;
  }

  void fill(Transaction db) {
    for (int i = 0; i < 4; i++) {
      db.execute(insertInto(REGIONS).values(RegionInsert.of(i % 2 == 0 ? "NL" : "BE", i, text())));
    }
    for (long id = 1; id <= 7; id++) {
      ShopInsert shop = ShopInsert.of(id, text());
      int region = random.nextInt(6);
      if (region < 4) {
        shop = shop.withRegionCountry(region % 2 == 0 ? "NL" : "BE").withRegionNumber(region);
      }
      if (id > 1 && random.nextBoolean()) {
        shop = shop.withParentId(1 + random.nextLong(id - 1));
      }
      db.execute(insertInto(SHOPS).values(shop));
    }
    for (int i = 0; i < 12; i++) {
      db.execute(insertInto(WARES).values(ware()));
    }
    for (long label = 1; label <= 4; label++) {
      db.execute(insertInto(LABELS).values(LabelInsert.of(label, text())));
      for (long shop = 1; shop <= 7; shop++) {
        if (random.nextInt(3) == 0) {
          db.execute(insertInto(SHOP_LABELS).values(ShopLabelInsert.of(shop, label)));
        }
      }
    }
  }

  private WareInsert ware() {
    return WareInsert.of(uuid(), 1 + random.nextLong(6))
        .withTruth(maybe(random::nextBoolean))
        .withSmall(maybe(() -> (short) random.nextInt(Short.MIN_VALUE, Short.MAX_VALUE)))
        .withNumber(maybe(random::nextInt))
        .withBig(maybe(() -> one(BIGS)))
        .withReal(maybe(random::nextFloat))
        .withWide(maybe(() -> random.nextBoolean() ? one(DOUBLES) : (Double) random.nextDouble()))
        .withPrice(maybe(() -> BigDecimal.valueOf(random.nextLong(-1_000_000, 1_000_000), 2)))
        .withFine(
            maybe(() ->
                BigDecimal.valueOf(
                    random.nextLong(-100_000_000_000_000_000L, 100_000_000_000_000_000L), 6)))
        .withWords(maybe(this::text))
        .withDay(maybe(() -> LocalDate.ofEpochDay(random.nextInt(-500_000, 500_000))))
        .withHour(maybe(() -> LocalTime.ofSecondOfDay(random.nextInt(86_400)).plus(micros())))
        .withDayTime(maybe(() -> LocalDateTime.ofInstant(instant(), ZoneOffset.UTC)))
        .withInstant(maybe(this::instant))
        .withOther(maybe(this::uuid))
        .withBytes(maybe(this::bytes))
        .withState(maybe(() -> one(List.of(Ware.State.values()))))
        .withCode(maybe(() -> new Ware.Code(text())))
        .withJson(maybe(() -> one(JSON)))
        .withExact(maybe(() -> new BigDecimal(random.nextLong() + "." + random.nextInt(1, 100))));
  }

  private java.time.Duration micros() {
    return java.time.Duration.of(random.nextInt(1_000_000), ChronoUnit.MICROS);
  }

  private Instant instant() {
    return Instant.ofEpochSecond(random.nextLong(-20_000_000_000L, 20_000_000_000L)).plus(micros());
  }

  private UUID uuid() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  private byte[] bytes() {
    byte[] bytes = new byte[random.nextInt(5)];
    random.nextBytes(bytes);
    return bytes;
  }

  private String text() {
    return one(TEXTS);
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextInt(3) == 0 ? null : value.get();
  }
}
