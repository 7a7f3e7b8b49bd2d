package dev.rowan.ast;

import dev.rowan.type.Name;

/// `[lateral] (select …) as alias`.
public record DerivedTable(QueryNode query, Name alias, boolean lateral) implements FromLeaf {
  @Override
  public Name qualifier() {
    return alias;
  }
}
