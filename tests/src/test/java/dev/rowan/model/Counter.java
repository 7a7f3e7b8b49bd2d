package dev.rowan.model;

import dev.rowan.mapping.Default;
import dev.rowan.mapping.Id;
import dev.rowan.mapping.Identity;
import dev.rowan.mapping.Table;
import org.jspecify.annotations.Nullable;

/// A row every column of which has a default or may be null.
@Table("counters")
public record Counter(
    @Id @Identity long id,
    @Default("7") int number,
    @Default("it's") String note,
    @Nullable String more) {}
