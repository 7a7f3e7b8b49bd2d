package dev.rowan.ast;

import java.util.List;

/// A statement that gives rows and changes nothing.
public sealed interface QueryNode extends StatementNode permits SelectQuery, SetQuery {
  /// The output columns, in order.
  List<SelectItem> items();
}
