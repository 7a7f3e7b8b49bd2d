package dev.rowan.ast;

import dev.rowan.type.Name;
import dev.rowan.type.SqlType;

/// A column of a function in `from`.
public record FunctionColumn(Name name, SqlType<?> type) {}
