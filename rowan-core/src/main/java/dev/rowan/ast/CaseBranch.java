package dev.rowan.ast;

/// `when condition then value`.
public record CaseBranch(Expression condition, Expression value) {}
