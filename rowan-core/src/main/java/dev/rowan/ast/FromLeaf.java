package dev.rowan.ast;

import dev.rowan.type.Name;
import org.jspecify.annotations.Nullable;

/// What stands in `from` under a name of its own: everything but a join.
public sealed interface FromLeaf extends FromItem
    permits TableRef, DerivedTable, CommonTableRef, FunctionTable, SampledTable {
  /// What its columns are qualified with.
  Name qualifier();

  /// The table it is, or takes rows of; null for what is no table of the schema.
  default @Nullable TableRef tableRef() {
    return switch (this) {
      case TableRef table -> table;
      case SampledTable sampled -> sampled.table();
      case DerivedTable _, CommonTableRef _, FunctionTable _ -> null;
    };
  }
}
