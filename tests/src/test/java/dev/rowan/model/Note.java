package dev.rowan.model;

import dev.rowan.mapping.Table;
import org.jspecify.annotations.Nullable;

/// A row without a key.
@Table("notes")
public record Note(String text, @Nullable Integer rank) {}
