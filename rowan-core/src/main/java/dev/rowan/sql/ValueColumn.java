package dev.rowan.sql;

/// A column of a type without operators of its own.
public interface ValueColumn<T> extends ValueExpr<T>, Column<T> {}
