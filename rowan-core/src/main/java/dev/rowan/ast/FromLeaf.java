package dev.rowan.ast;

import dev.rowan.type.Name;

/// What stands in `from` under a name of its own: everything but a join.
public sealed interface FromLeaf extends FromItem
    permits TableRef, DerivedTable, CommonTableRef, FunctionTable {
  /// What its columns are qualified with.
  Name qualifier();
}
