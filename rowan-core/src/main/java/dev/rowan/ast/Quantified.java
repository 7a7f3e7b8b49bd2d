package dev.rowan.ast;

import dev.rowan.type.SqlType;
import java.util.Locale;

/// `value operator any|all (select …)`: the comparison holds for one row of the query, or for every
/// one.
///
/// Negation is written before the whole: `not (a = any (…))` is no other comparison.
public record Quantified(
    Expression value, Operator operator, Quantifier quantifier, QueryNode query)
    implements Expression {
  /// For how many rows the comparison must hold.
  public enum Quantifier {
    /// For one at least.
    ANY,
    /// For every one; also where there are none.
    ALL;

    /// The standard spelling.
    public String keyword() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public SqlType<?> type() {
    return SqlType.BOOLEAN;
  }
}
