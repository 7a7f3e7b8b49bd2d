package dev.rowan.schema;

import dev.rowan.ast.Expression;

/// `default expression`. Literals are [dev.rowan.ast.Bind]s, which DDL writes out by their type.
public record DefaultDef(Expression expression) {}
