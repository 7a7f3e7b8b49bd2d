package dev.rowan.model;

import dev.rowan.mapping.Default;
import dev.rowan.mapping.Id;
import dev.rowan.mapping.Table;
import dev.rowan.type.Json;
import org.jspecify.annotations.Nullable;

/// JSON that must be there, JSON that need not, and JSON with a default.
@Table("documents")
public record Document(
    @Id int id, Json body, @Nullable Json extra, @Default("{\"a\": [1, null]}") Json given) {}
