package dev.rowan.ast;

import dev.rowan.type.SqlType;

/// `cast(operand as type)`.
public record Cast(Expression operand, SqlType<?> type) implements Expression {}
