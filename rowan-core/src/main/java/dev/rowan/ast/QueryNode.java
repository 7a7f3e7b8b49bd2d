package dev.rowan.ast;

import dev.rowan.type.Name;
import java.util.List;

/// A statement that gives rows and changes nothing.
public sealed interface QueryNode extends StatementNode
    permits SelectQuery, SetQuery, ValuesQuery, RawQuery {
  /// The output columns, in order.
  List<SelectItem> items();

  /// Whether it is neither ordered nor limited nor locking, so that it can stand in a set operation
  /// as it is.
  boolean plain();

  /// The same query with its output columns under `names`, one for each.
  QueryNode labelled(List<Name> names);
}
