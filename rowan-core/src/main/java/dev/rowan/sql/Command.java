package dev.rowan.sql;

/// A statement that changes rows and returns how many.
public interface Command extends Statement {}
