package dev.rowan.ast;

import dev.rowan.type.Name;

/// `column = value` in a `set` list.
public record Assignment(Name column, Expression value) {}
