package dev.rowan.model;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Named;
import dev.rowan.mapping.Table;

/// Names that must be quoted, each for another reason.
@Named("ODDS")
@Table("odd \"names\"")
public record Odd(
    @Id @Named("group") int id,
    @Named("two words") String spaced,
    @Named("a\"b") String quoted,
    @Named("50%") String percent,
    @Named("größe 🎈") String unicode,
    @Named("why?") String question,
    @Named("Mixed") String mixed) {}
