package dev.rowan.ast;

/// A whole statement without rows written as SQL text.
public record RawCommand(Fragment body) implements StatementNode {}
