package dev.rowan.sql;

/// A column of texts.
public interface TextColumn extends TextExpr, Column<String> {}
