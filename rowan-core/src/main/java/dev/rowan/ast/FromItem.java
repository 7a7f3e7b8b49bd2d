package dev.rowan.ast;

/// What can stand in `from`.
public sealed interface FromItem permits TableRef, DerivedTable, CommonTableRef, JoinedTable {}
