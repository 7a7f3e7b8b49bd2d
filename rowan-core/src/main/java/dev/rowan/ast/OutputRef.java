package dev.rowan.ast;

import dev.rowan.type.Name;
import dev.rowan.type.SqlType;

/// `source.column`: an output column of a derived table or a common table expression.
public record OutputRef(Name source, Name name, SqlType<?> type) implements Expression {}
