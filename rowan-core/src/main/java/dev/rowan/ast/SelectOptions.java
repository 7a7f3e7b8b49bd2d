package dev.rowan.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The clauses that few selects have: `distinct on (…)`, `with ties`, `for update`, and common
/// table expressions that are written though nothing in the select reads them.
public record SelectOptions(
    List<Expression> distinctOn, boolean withTies, @Nullable RowLock lock, List<CommonTable> with) {
  /// None of them.
  public static final SelectOptions NONE = new SelectOptions(List.of(), false, null, List.of());

  public SelectOptions {
    distinctOn = List.copyOf(distinctOn);
    with = List.copyOf(with);
  }

  /// Whether there is none of them.
  @SuppressWarnings("ReferenceEquality") // nearly all selects share the one object
  public boolean none() {
    return this == NONE || equals(NONE);
  }

  /// The same with `distinct on (…)` replaced.
  public SelectOptions withDistinctOn(List<Expression> distinctOn) {
    return new SelectOptions(distinctOn, withTies, lock, with);
  }

  /// The same with or without `with ties` behind the limit.
  public SelectOptions withTies(boolean withTies) {
    return new SelectOptions(distinctOn, withTies, lock, with);
  }

  /// The same with the lock replaced.
  public SelectOptions withLock(@Nullable RowLock lock) {
    return new SelectOptions(distinctOn, withTies, lock, with);
  }

  /// The same with the common table expressions replaced.
  public SelectOptions withTables(List<CommonTable> with) {
    return new SelectOptions(distinctOn, withTies, lock, with);
  }
}
