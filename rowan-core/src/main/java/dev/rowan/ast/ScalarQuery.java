package dev.rowan.ast;

import dev.rowan.type.SqlType;

/// `(select one column …)`: its only value, or null where it finds no row.
public record ScalarQuery(QueryNode query, SqlType<?> type) implements Expression {}
