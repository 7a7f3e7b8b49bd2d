package dev.rowan.schema;

import dev.rowan.ast.Expression;
import dev.rowan.type.Name;

/// `constraint name check (condition)`; columns in the condition are of the table itself.
public record CheckDef(Name name, Expression condition) {}
