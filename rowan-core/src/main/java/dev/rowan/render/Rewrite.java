package dev.rowan.render;

import dev.rowan.ast.StatementNode;

/// One emulation: a statement in, a statement that means the same out.
///
/// Each is a small class whose documentation says `before -> after`, and names the [Feature] whose
/// lack it makes good. Immutable and thread-safe.
@FunctionalInterface
public interface Rewrite {
  /// `statement` rewritten, or itself where there is nothing to rewrite.
  StatementNode apply(StatementNode statement);
}
