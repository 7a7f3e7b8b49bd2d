package dev.rowan.nesting;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.One;
import dev.rowan.mapping.Precision;
import dev.rowan.mapping.References;
import dev.rowan.mapping.Table;
import dev.rowan.type.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A child with a column of every type.
@Table("wares")
public record Ware(
    @Id UUID id,
    @References(Shop.class) long shopId,
    @Nullable Boolean truth,
    @Nullable Short small,
    @Nullable Integer number,
    @Nullable Long big,
    @Nullable Float real,
    @Nullable Double wide,
    @Nullable @Precision(value = 10, scale = 2) BigDecimal price,
    @Nullable @Precision(value = 18, scale = 6) BigDecimal fine,
    @Nullable String words,
    @Nullable LocalDate day,
    @Nullable LocalTime hour,
    @Nullable LocalDateTime dayTime,
    @Nullable Instant instant,
    @Nullable UUID other,
    byte @Nullable [] bytes,
    @Nullable State state,
    @Nullable Code code,
    @Nullable Json json,
    @Nullable @Precision(value = 30, scale = 10) BigDecimal exact) {
  interface Relations {
    One<Shop> shop();
  }

  /// Stored by name.
  public enum State {
    NEW,
    SOLD
  }

  /// Stored as its text.
  public record Code(String text) {}
}
