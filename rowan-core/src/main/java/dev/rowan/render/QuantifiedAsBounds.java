package dev.rowan.render;

import dev.rowan.ast.AggregateCall;
import dev.rowan.ast.BooleanConstant;
import dev.rowan.ast.CaseBranch;
import dev.rowan.ast.CaseExpression;
import dev.rowan.ast.Conditions;
import dev.rowan.ast.DerivedTable;
import dev.rowan.ast.Exists;
import dev.rowan.ast.Expression;
import dev.rowan.ast.InQuery;
import dev.rowan.ast.Infix;
import dev.rowan.ast.Operator;
import dev.rowan.ast.OutputRef;
import dev.rowan.ast.Postfix;
import dev.rowan.ast.Prefix;
import dev.rowan.ast.Quantified;
import dev.rowan.ast.QueryNode;
import dev.rowan.ast.Rewriter;
import dev.rowan.ast.ScalarQuery;
import dev.rowan.ast.SelectItem;
import dev.rowan.ast.SelectQuery;
import dev.rowan.ast.StatementNode;
import dev.rowan.type.Name;
import dev.rowan.type.SqlType;
import java.util.List;
import java.util.Objects;

/// `x = any (q)` -> `x in (q)`, `x <> all (q)` -> `x not in (q)`
///
/// `x > any (q)` -> `case when x > (select min(v) from (q)) then true when not (exists (select 1
/// from (q) where v is null) or (x is null and exists (q))) then false end`
///
/// `x > all (q)` -> `not (x <= any (q))`, written likewise.
///
/// Null where SQL says null: when no row decides and a null is among those compared. For servers
/// without [Feature#QUANTIFIED].
public final class QuantifiedAsBounds implements Rewrite {
  private static final Name SOURCE = new Name("compared");
  private static final Name VALUE = new Name("v");

  /// The rewrite.
  public QuantifiedAsBounds() {}

  @Override
  public StatementNode apply(StatementNode statement) {
    return new Rewriter() {
      @Override
      public Expression expression(Expression before) {
        Expression expression = super.expression(before);
        return expression instanceof Quantified quantified ? bounded(quantified) : expression;
      }
    }.statement(statement);
  }

  private static Expression bounded(Quantified comparison) {
    Expression value = comparison.value();
    Operator operator = comparison.operator();
    return switch (comparison.quantifier()) {
      case ANY -> any(value, operator, comparison.query());
      case ALL -> Prefix.not(any(value, operator.negated().orElseThrow(), comparison.query()));
    };
  }

  private static Expression any(Expression value, Operator operator, QueryNode query) {
    if (operator == Operator.EQ) {
      return new InQuery(value, query, false);
    }
    var named = new DerivedTable(query.labelled(List.of(VALUE)), SOURCE, false);
    SqlType<?> type = query.items().getFirst().expression().type();
    var column = new OutputRef(SOURCE, VALUE, type);
    SelectQuery all = SelectQuery.of(List.of()).withFrom(List.of(named));
    var nulls = new Exists(all.and(new Postfix(column, Operator.IS_NULL)));
    Expression unknown =
        Conditions.or(nulls, Conditions.and(new Postfix(value, Operator.IS_NULL), new Exists(all)));
    return new CaseExpression(
        List.of(
            new CaseBranch(decided(value, operator, all, column), new BooleanConstant(true)),
            new CaseBranch(
                Prefix.not(Objects.requireNonNull(unknown)), new BooleanConstant(false))),
        null,
        SqlType.BOOLEAN);
  }

  /// Whether the comparison holds for a row.
  private static Expression decided(
      Expression value, Operator operator, SelectQuery all, OutputRef column) {
    var least = Infix.condition(operator, value, bound("min", all, column));
    var greatest = Infix.condition(operator, value, bound("max", all, column));
    return switch (operator) {
      case GT, GE -> least;
      case LT, LE -> greatest;
      default -> Infix.condition(Operator.OR, least, greatest);
    };
  }

  private static ScalarQuery bound(String function, SelectQuery all, OutputRef column) {
    var call = AggregateCall.of(function, column.type(), column);
    return new ScalarQuery(all.withItems(List.of(new SelectItem(call, null))), column.type());
  }
}
