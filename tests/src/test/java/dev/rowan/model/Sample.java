package dev.rowan.model;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Precision;
import dev.rowan.mapping.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Values of every family, for functions to be tried on.
@Table("samples")
public record Sample(
    @Id int id,
    @Nullable String text,
    @Nullable String other,
    @Nullable Integer number,
    @Nullable Integer second,
    @Nullable Long wide,
    @Nullable @Precision(value = 12, scale = 3) BigDecimal amount,
    @Nullable Double real,
    @Nullable Boolean truth,
    @Nullable Instant instant,
    @Nullable LocalDate day,
    @Nullable LocalDateTime local,
    @Nullable LocalTime time,
    @Nullable Instant later,
    @Nullable LocalDate otherDay,
    @Nullable UUID uuid,
    byte @Nullable [] bytes) {}
