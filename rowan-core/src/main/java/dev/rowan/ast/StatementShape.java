package dev.rowan.ast;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A statement without its values: equal for two statements exactly when they differ in nothing but
/// the values of their [Bind]s, and are printed as the same text where no value decides about it.
///
/// It is the list of all there is in the tree beside values, in the order of the grammar, so that
/// two shapes are compared by what they are made of, and a hash is only where to look.
public final class StatementShape {
  private final @Nullable Object[] parts;
  private final int hash;
  private final List<Bind> binds;

  StatementShape(@Nullable Object[] parts, int hash, List<Bind> binds) {
    this.parts = parts;
    this.hash = hash;
    this.binds = binds;
  }

  /// The shape of `statement`, or null where it has none that is worth keeping: it is a merge,
  /// holds an expression of the user's own, or is large.
  public static @Nullable StatementShape of(StatementNode statement) {
    var walk = new ShapeWalk();
    walk.statement(statement);
    return walk.shape();
  }

  /// The binds of the statement, each object once, in the order of the grammar.
  public List<Bind> binds() {
    return binds;
  }

  /// The same without binds, to be kept longer than their values.
  public StatementShape alone() {
    return new StatementShape(parts, hash, List.of());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StatementShape that
        && hash == that.hash
        && Arrays.equals(parts, that.parts);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return "shape of " + parts.length + " parts";
  }
}
