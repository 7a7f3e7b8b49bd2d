package dev.rowan.ast;

/// Anything that can be run: queries and data changes.
public sealed interface StatementNode
    permits QueryNode,
        InsertStatement,
        UpdateStatement,
        DeleteStatement,
        MergeStatement,
        RawCommand,
        ClausedStatement {}
