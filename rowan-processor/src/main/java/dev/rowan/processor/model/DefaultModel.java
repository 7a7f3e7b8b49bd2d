package dev.rowan.processor.model;

/// What a column gets when an insert leaves it out.
public sealed interface DefaultModel {
  /// `@Default("literal")`, not yet parsed.
  record Literal(String text) implements DefaultModel {}

  /// `@DefaultNow`.
  record Now() implements DefaultModel {}

  /// Bare `@Default`: `define` gives the expression.
  record FromDefine() implements DefaultModel {}
}
