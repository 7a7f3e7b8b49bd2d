package dev.rowan.sql;

/// A column of truth values.
public interface BoolColumn extends BoolExpr, Column<Boolean> {}
