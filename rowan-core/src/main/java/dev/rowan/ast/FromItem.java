package dev.rowan.ast;

import java.util.ArrayList;
import java.util.List;

/// What can stand in `from`.
public sealed interface FromItem permits FromLeaf, JoinedTable {
  /// Everything but joins in `items`, from left to right.
  static List<FromLeaf> leaves(List<? extends FromItem> items) {
    List<FromLeaf> leaves = new ArrayList<>();
    for (FromItem item : items) {
      item.collect(leaves);
    }
    return leaves;
  }

  /// Adds the leaves of this item to `leaves`.
  private void collect(List<FromLeaf> leaves) {
    if (this instanceof JoinedTable joined) {
      joined.left().collect(leaves);
      joined.right().collect(leaves);
    } else if (this instanceof FromLeaf leaf) {
      leaves.add(leaf);
    }
  }
}
