package dev.rowan.ast;

import dev.rowan.type.Name;
import dev.rowan.type.SqlType;

/// `table.column`: a column of a table, bound to that table's alias and path.
public record ColumnRef(TableRef table, Name name, SqlType<?> type) implements Expression {}
