package dev.rowan.ast;

import dev.rowan.type.Name;
import dev.rowan.type.SqlType;

/// `excluded.column`: in an upsert, the value that was to be inserted.
public record ExcludedRef(Name name, SqlType<?> type) implements Expression {}
