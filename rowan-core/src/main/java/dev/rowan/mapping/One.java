package dev.rowan.mapping;

/// Declares, as the return type of a method of `Relations`, a relation to one row of `R`'s table.
/// Never implemented: the generated table has a method of the same name that leads there.
public interface One<R> {}
