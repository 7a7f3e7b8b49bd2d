package dev.rowan.model;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What random expressions are about.
@Table("cells")
public record Cell(
    @Id int id,
    @Nullable Integer a,
    @Nullable Integer b,
    @Nullable String s,
    @Nullable String t,
    @Nullable Boolean p,
    @Nullable Boolean q,
    @Nullable LocalDate d) {}
