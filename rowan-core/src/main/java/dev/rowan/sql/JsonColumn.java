package dev.rowan.sql;

/// A JSON column.
public interface JsonColumn<T> extends JsonExpr<T>, Column<T> {}
