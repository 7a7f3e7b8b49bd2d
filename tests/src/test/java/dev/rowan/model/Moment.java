package dev.rowan.model;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/// Every type of date and time.
@Table("moments")
public record Moment(
    @Id int id, Instant instant, LocalDate day, LocalDateTime dayTime, LocalTime hour) {}
