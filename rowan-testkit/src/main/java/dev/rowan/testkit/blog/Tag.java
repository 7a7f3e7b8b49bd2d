package dev.rowan.testkit.blog;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Identity;
import dev.rowan.mapping.Table;
import dev.rowan.mapping.Unique;

/// A word that posts are found by.
@Table("tags")
public record Tag(@Id @Identity long id, @Unique String name) {}
