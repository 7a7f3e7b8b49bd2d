package dev.rowan.model;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.References;
import dev.rowan.mapping.Table;
import dev.rowan.testkit.blog.User;
import org.jspecify.annotations.Nullable;

/// A row that may be all null but for its key.
@Table("profiles")
public record Profile(
    @Id @References(User.class) long userId, @Nullable String logo, @Nullable String background) {}
