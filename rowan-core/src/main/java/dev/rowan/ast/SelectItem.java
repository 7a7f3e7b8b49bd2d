package dev.rowan.ast;

import dev.rowan.type.Name;
import org.jspecify.annotations.Nullable;

/// `expression [as label]` in a select or returning list.
public record SelectItem(Expression expression, @Nullable Name label) {}
