package dev.rowan.examples.chinook;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Identity;
import dev.rowan.mapping.Size;
import dev.rowan.mapping.Table;
import org.jspecify.annotations.Nullable;

/// The file format a track is sold in.
@Table("media_types")
public record MediaType(@Id @Identity long id, @Size(max = 120) @Nullable String name) {}
