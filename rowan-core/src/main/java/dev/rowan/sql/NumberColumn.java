package dev.rowan.sql;

/// A column of numbers.
public interface NumberColumn<N extends Number> extends NumberExpr<N>, Column<N> {}
