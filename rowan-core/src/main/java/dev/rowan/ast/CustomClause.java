package dev.rowan.ast;

import java.util.List;
import java.util.Optional;

/// The door for clauses of the user's own: an option of one database that Rowan does not know, at
/// one of the places where statements have such.
///
/// An implementation is an immutable value with record equality, and prints nothing that came from
/// a caller but by [SqlText#expression] and [SqlText#name].
public interface CustomClause {
  /// Where a clause stands.
  enum Place {
    /// After the first word: `select … from`, `insert … into`, `update … table`, `delete … from`.
    AFTER_VERB,
    /// After a table of the statement, and its alias.
    AFTER_TABLE,
    /// After everything else.
    AT_END
  }

  /// Where it stands.
  Place place();

  /// The table after which it stands, where its place is [Place#AFTER_TABLE].
  default Optional<TableRef> table() {
    return Optional.empty();
  }

  /// The expressions inside, in the order in which [#print] writes them.
  default List<Expression> children() {
    return List.of();
  }

  /// The same clause with other children, as many as [#children()] has.
  default CustomClause withChildren(List<Expression> children) {
    return this;
  }

  /// Writes this clause, without spaces around it.
  void print(SqlText out);
}
