package dev.rowan.sqlite;

import dev.rowan.ast.Bind;
import dev.rowan.ast.Call;
import dev.rowan.ast.Cast;
import dev.rowan.ast.Expression;
import dev.rowan.ast.InArray;
import dev.rowan.ast.Infix;
import dev.rowan.ast.JsonFunction;
import dev.rowan.ast.Like;
import dev.rowan.ast.Operator;
import dev.rowan.render.ExpressionPrinter;
import dev.rowan.render.Feature;
import dev.rowan.render.Printing;
import dev.rowan.render.UnsupportedFeature;
import dev.rowan.type.BasicType;
import dev.rowan.type.CharacterType;
import dev.rowan.type.JsonType;
import dev.rowan.type.SqlType;
import java.util.Set;

/// SQLite's spellings. SQLite manual, "Expressions", "Date And Time Functions", "The JSON
/// functions".
final class SqliteExpressionPrinter extends ExpressionPrinter {
  private static final Set<BasicType.Kind> WHOLE =
      Set.of(BasicType.Kind.SMALLINT, BasicType.Kind.INTEGER, BasicType.Kind.BIGINT);

  SqliteExpressionPrinter(Printing out) {
    super(out);
  }

  /// `value glob pattern`: SQLite's `like` does not mind case, its `glob` does.
  @Override
  protected void like(Like like) {
    if (!(like.pattern() instanceof Bind pattern)) {
      throw new UnsupportedFeature(
          Feature.LIKE_MINDS_CASE,
          out.features().dialect(),
          out.features().version(),
          "a pattern must be given as a value; compare with startsWith(…) where it is an"
              + " expression");
    }
    operand(like.value(), COMPARED);
    out.text(like.negated() ? " not glob " : " glob ")
        .bind(pattern.mapped(text -> GlobPattern.of((String) text)));
  }

  /// `value in (select value from json_each(?))`: one parameter, the values as a JSON array.
  @Override
  protected void inArray(InArray in) {
    operand(in.value(), COMPARED);
    out.text(" in (select value from json_each(").bind(in.array()).text("))");
  }

  /// A truth value as text is its word, as elsewhere; a floating point number is rounded to a whole
  /// one; a text is parsed by a function of Rowan's own, since SQLite takes 0 for what it cannot
  /// read.
  @Override
  protected void cast(Cast cast) {
    SqlType<?> from = cast.operand().type();
    if (from.equals(SqlType.BOOLEAN) && cast.type().javaType() == String.class) {
      out.text("case ");
      term(cast.operand());
      out.text(" when true then 'true' when false then 'false' end");
      return;
    }
    if (from instanceof CharacterType && !(cast.type() instanceof CharacterType)) {
      out.text("rowan_cast(");
      print(cast.operand());
      out.text(", '").text(ParsedType.of(cast.type())).text("')");
      return;
    }
    boolean whole = cast.type() instanceof BasicType<?> basic && WHOLE.contains(basic.kind());
    boolean floating = from.equals(SqlType.DOUBLE) || from.equals(SqlType.REAL);
    if (!whole || !floating) {
      super.cast(cast);
      return;
    }
    out.text("cast(round(");
    print(cast.operand());
    out.text(") as integer)");
  }

  /// JSON is compared as trees.
  @Override
  protected void infix(Infix infix) {
    if (infix.operator().comparison() && JsonType.isJson(infix.left().type())) {
      new SqliteJson(out).equality(infix);
    } else {
      super.infix(infix);
    }
  }

  /// `json -> path` binds as tightly as `||`.
  @Override
  protected int precedence(Expression expression) {
    return expression instanceof Call call && JsonFunction.of(call) == JsonFunction.AT
        ? Operator.CONCAT.precedence()
        : super.precedence(expression);
  }
}
