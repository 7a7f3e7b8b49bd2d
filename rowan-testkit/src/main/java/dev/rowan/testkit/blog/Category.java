package dev.rowan.testkit.blog;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Identity;
import dev.rowan.mapping.References;
import dev.rowan.mapping.Size;
import dev.rowan.mapping.Table;
import org.jspecify.annotations.Nullable;

/// A node of a tree; the root has no parent.
@Table("categories")
public record Category(
    @Id @Identity long id,
    @Size(max = 40) String name,
    @References(Category.class) @Nullable Long parentId) {}
