package dev.rowan.render;

import dev.rowan.ast.AggregateCall;
import dev.rowan.ast.Between;
import dev.rowan.ast.Bind;
import dev.rowan.ast.BooleanConstant;
import dev.rowan.ast.Call;
import dev.rowan.ast.CaseBranch;
import dev.rowan.ast.CaseExpression;
import dev.rowan.ast.Cast;
import dev.rowan.ast.ColumnRef;
import dev.rowan.ast.CustomExpression;
import dev.rowan.ast.DefaultValue;
import dev.rowan.ast.ExcludedRef;
import dev.rowan.ast.Exists;
import dev.rowan.ast.Expression;
import dev.rowan.ast.Extract;
import dev.rowan.ast.GroupingSets;
import dev.rowan.ast.InArray;
import dev.rowan.ast.InList;
import dev.rowan.ast.InQuery;
import dev.rowan.ast.Infix;
import dev.rowan.ast.Like;
import dev.rowan.ast.Operator;
import dev.rowan.ast.OrderItem;
import dev.rowan.ast.OrderedSetCall;
import dev.rowan.ast.OutputRef;
import dev.rowan.ast.Postfix;
import dev.rowan.ast.Prefix;
import dev.rowan.ast.Quantified;
import dev.rowan.ast.QueryNode;
import dev.rowan.ast.RowValue;
import dev.rowan.ast.ScalarQuery;
import dev.rowan.ast.WindowCall;
import dev.rowan.type.SqlType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Prints expressions in standard SQL; dialects override the kinds they spell differently.
///
/// Parentheses stand where precedence asks for them, and wherever servers disagree about two
/// neighbours: one comparison inside another, concatenation beside arithmetic, anything under `not`
/// or a minus that is not a single term.
public class ExpressionPrinter {
  /// What an operand of a comparison must bind at least as tightly as, to stand without
  /// parentheses.
  protected static final int COMPARED = Operator.EQ.precedence() + 1;

  private static final int TERM = CustomExpression.TERM;

  /// Where this printer writes.
  protected final Printing out;

  /// A printer that writes to `out`.
  public ExpressionPrinter(Printing out) {
    this.out = out;
  }

  /// Prints `expression` where nothing stands beside it.
  public void print(Expression expression) {
    switch (expression) {
      case ColumnRef column -> column(column);
      case OutputRef output -> out.name(output.source()).text('.').name(output.name());
      case ExcludedRef excluded -> out.text("excluded.").name(excluded.name());
      case Bind bind -> out.bind(bind);
      case BooleanConstant constant -> out.text(constant.value() ? "true" : "false");
      case DefaultValue _ -> out.text("default");
      case Infix infix -> infix(infix);
      case Prefix prefix -> prefix(prefix);
      case Postfix postfix -> {
        operand(postfix.operand(), postfix.operator().precedence() + 1);
        out.text(' ').text(postfix.operator().symbol());
      }
      case Between between -> between(between);
      case Like like -> like(like);
      case InList in -> inList(in);
      case InQuery in -> {
        operand(in.value(), COMPARED);
        out.text(in.negated() ? " not in " : " in ");
        compared(in.query());
      }
      case InArray in -> inArray(in);
      case Quantified quantified -> quantified(quantified);
      case Exists exists -> {
        out.text("exists ");
        subquery(() -> out.queries().query(exists.query()));
      }
      case ScalarQuery scalar -> subquery(() -> out.queries().query(scalar.query()));
      case RowValue row -> {
        out.text('(');
        list(row.items());
        out.text(')');
      }
      case Call call -> out.functions().call(call);
      case AggregateCall call -> out.functions().aggregate(call);
      case OrderedSetCall call -> out.functions().orderedSet(call);
      case WindowCall call -> out.functions().window(call);
      case GroupingSets several -> out.queries().groupingSets(several);
      case CaseExpression choice -> choice(choice);
      case Cast cast -> cast(cast);
      case Extract extract -> out.functions().extract(extract);
      case CustomExpression custom -> custom.print(new CustomText(out, this));
    }
  }

  /// Prints `expressions` between commas.
  public void list(List<? extends Expression> expressions) {
    for (int i = 0; i < expressions.size(); i++) {
      out.text(i == 0 ? "" : ", ");
      print(expressions.get(i));
    }
  }

  /// Prints `expression` as an operand: in parentheses unless it binds at least as tightly as
  /// `precedence`.
  protected final void operand(Expression expression, int precedence) {
    if (precedence(expression) >= precedence) {
      print(expression);
    } else {
      out.text('(');
      print(expression);
      out.text(')');
    }
  }

  /// Prints `expression` as a single term, in parentheses where it is not one.
  public final void term(Expression expression) {
    operand(expression, TERM);
  }

  /// How tightly `expression` binds as it is printed.
  protected int precedence(Expression expression) {
    return switch (expression) {
      case Infix infix -> infix.operator().precedence();
      case Prefix prefix -> prefix.operator().precedence();
      case Postfix postfix -> postfix.operator().precedence();
      case InList in when in.items().isEmpty() -> TERM;
      case Between _, Like _, InList _, InQuery _, InArray _, Quantified _ ->
          Operator.EQ.precedence();
      case CustomExpression custom -> custom.precedence();
      case ColumnRef _,
          OutputRef _,
          ExcludedRef _,
          Bind _,
          BooleanConstant _,
          DefaultValue _,
          Exists _,
          ScalarQuery _,
          RowValue _,
          Call _,
          AggregateCall _,
          OrderedSetCall _,
          WindowCall _,
          GroupingSets _,
          CaseExpression _,
          Cast _,
          Extract _ ->
          TERM;
    };
  }

  /// `table.column`, or `column` in a definition.
  protected void column(ColumnRef column) {
    if (!out.inDefinition()) {
      out.name(column.table().qualifier()).text('.');
    }
    out.name(column.name());
  }

  /// `left operator right`.
  protected void infix(Infix infix) {
    Operator operator = infix.operator();
    side(infix, infix.left(), operator.associative() || operator.leftToRight());
    out.text(' ').text(operator.symbol()).text(' ');
    side(infix, infix.right(), operator.associative());
  }

  private void side(Infix parent, Expression side, boolean sameLevel) {
    Operator operator = parent.operator();
    boolean same =
        side instanceof Infix inner
            && (operator.associative()
                ? inner.operator() == operator
                : inner.operator().precedence() == operator.precedence());
    boolean arithmeticInConcat = operator == Operator.CONCAT && precedence(side) < TERM && !same;
    if (same && sameLevel) {
      print(side);
    } else {
      operand(side, arithmeticInConcat ? TERM : operator.precedence() + 1);
    }
  }

  private void prefix(Prefix prefix) {
    out.text(prefix.operator() == Operator.NOT ? "not " : "-");
    term(prefix.operand());
  }

  private void between(Between between) {
    operand(between.value(), COMPARED);
    out.text(between.negated() ? " not between " : " between ");
    operand(between.low(), COMPARED);
    out.text(" and ");
    operand(between.high(), COMPARED);
  }

  /// `value like pattern escape '\'`.
  protected void like(Like like) {
    operand(like.value(), COMPARED);
    out.text(like.negated() ? " not like " : " like ");
    operand(like.pattern(), COMPARED);
    out.text(" escape '\\'");
  }

  /// `value in (item, …)`; a constant where there are no items.
  protected void inList(InList in) {
    if (in.items().isEmpty()) {
      out.text(in.negated() ? "true" : "false");
      return;
    }
    operand(in.value(), COMPARED);
    out.text(in.negated() ? " not in (" : " in (");
    inItems(in);
    out.text(')');
  }

  /// The items of a list of at least one.
  protected void inItems(InList in) {
    list(in.items());
  }

  /// Membership in an array; written out as a list where a dialect has no arrays.
  protected void inArray(InArray in) {
    List<?> values = (List<?>) Objects.requireNonNull(in.array().value());
    SqlType<?> element = in.value().type();
    inList(
        new InList(
            in.value(),
            values.stream().map(value -> (Expression) new Bind(value, element)).toList(),
            false));
  }

  private void quantified(Quantified comparison) {
    out.features()
        .requireNative(
            Feature.QUANTIFIED, "compare with the least or greatest value the query finds");
    operand(comparison.value(), COMPARED);
    out.text(' ').text(comparison.operator().symbol()).text(' ');
    out.text(comparison.quantifier().keyword()).text(' ');
    compared(comparison.query());
  }

  private void compared(QueryNode query) {
    if (LimitedSubqueryAsTable.limited(query)) {
      out.features()
          .requireNative(
              Feature.LIMITED_SUBQUERY,
              "number the rows by rowNumber() in a derived table, and take those up to the limit");
    }
    subquery(() -> out.queries().query(query));
  }

  /// `keyword expression [desc] [nulls first|last], …`; nothing where there are no items.
  public void orderBy(List<OrderItem> items, String keyword) {
    for (int i = 0; i < items.size(); i++) {
      out.text(i == 0 ? keyword : ", ");
      print(items.get(i).expression());
      direction(items.get(i));
    }
  }

  /// `[desc] [nulls first|last]`.
  public void direction(OrderItem item) {
    direction(item.descending(), item.nulls());
  }

  /// `[desc] [nulls first|last]`.
  public void direction(boolean descending, OrderItem.Nulls nulls) {
    out.text(descending ? " desc" : "");
    switch (nulls) {
      case UNSPECIFIED -> {}
      case FIRST -> out.text(" nulls first");
      case LAST -> out.text(" nulls last");
    }
  }

  private void choice(CaseExpression choice) {
    out.text("case");
    for (CaseBranch branch : choice.branches()) {
      out.text(" when ");
      print(branch.condition());
      out.text(" then ");
      print(branch.value());
    }
    Expression otherwise = choice.otherwise();
    if (otherwise != null) {
      out.text(" else ");
      print(otherwise);
    }
    out.text(" end");
  }

  /// `cast(operand as type)`.
  protected void cast(Cast cast) {
    out.text("cast(");
    print(cast.operand());
    out.text(" as ").text(out.types().spelling(cast.type())).text(')');
  }

  /// Prints a query between parentheses.
  protected final void subquery(Runnable query) {
    out.text('(');
    query.run();
    out.text(')');
  }

  /// Prints `condition` after `keyword`, or nothing where there is none.
  public void clause(String keyword, @Nullable Expression condition) {
    if (condition != null) {
      out.text(keyword);
      print(condition);
    }
  }
}
