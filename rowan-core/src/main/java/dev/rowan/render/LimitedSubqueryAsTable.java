package dev.rowan.render;

import dev.rowan.ast.Expression;
import dev.rowan.ast.InQuery;
import dev.rowan.ast.Quantified;
import dev.rowan.ast.QueryNode;
import dev.rowan.ast.Rewriter;
import dev.rowan.ast.SelectQuery;
import dev.rowan.ast.SetQuery;
import dev.rowan.ast.StatementNode;
import dev.rowan.type.Name;

/// `x in (select … limit 3)` -> `x in (select limited.c1 from (select … limit 3) as limited)`, and
/// so for `any` and `all`
///
/// For servers without [Feature#LIMITED_SUBQUERY]. A query about what stands around it stays as it
/// is, and is refused by the printer.
public final class LimitedSubqueryAsTable implements Rewrite {
  private static final Name ALIAS = new Name("limited");

  /// The rewrite.
  public LimitedSubqueryAsTable() {}

  @Override
  public StatementNode apply(StatementNode statement) {
    return new Rewriter() {
      @Override
      public Expression expression(Expression before) {
        Expression expression = super.expression(before);
        return switch (expression) {
          case InQuery in when alone(in.query()) ->
              new InQuery(in.value(), SelectQuery.over(in.query(), ALIAS), in.negated());
          case Quantified compared when alone(compared.query()) ->
              new Quantified(
                  compared.value(),
                  compared.operator(),
                  compared.quantifier(),
                  SelectQuery.over(compared.query(), ALIAS));
          default -> expression;
        };
      }
    }.statement(statement);
  }

  private static boolean alone(QueryNode query) {
    return limited(query) && Mentions.in(query).isEmpty();
  }

  /// Whether `query` keeps some of its rows by their place.
  static boolean limited(QueryNode query) {
    return query instanceof SelectQuery select
        ? select.limit() != null || select.offset() != null
        : query instanceof SetQuery set && (set.limit() != null || set.offset() != null);
  }
}
