package app.extension;

import dev.rowan.ast.CustomExpression;
import dev.rowan.ast.Expression;
import dev.rowan.ast.SqlText;
import dev.rowan.sql.Custom;
import dev.rowan.sql.TextExpr;
import dev.rowan.type.SqlType;
import java.util.List;

/// A text backwards: `reverse(text)`, which SQLite lacks and spells by a recursive subquery.
record Backwards(Expression text) implements CustomExpression {
  static TextExpr of(TextExpr text) {
    return Custom.expression(new Backwards(text.node())).text();
  }

  @Override
  public SqlType<?> type() {
    return SqlType.TEXT;
  }

  @Override
  public List<Expression> children() {
    return List.of(text);
  }

  @Override
  public Backwards withChildren(List<Expression> children) {
    return new Backwards(children.getFirst());
  }

  @Override
  public int precedence() {
    return TERM;
  }

  @Override
  public void print(SqlText out) {
    if (out.dialect().equals("sqlite")) {
      out.text("(with recursive backwards (rest, done) as (select ")
          .expression(text)
          .text(", '' union all select substr(rest, 2), substr(rest, 1, 1) || done from backwards")
          .text(" where rest <> '') select done from backwards where rest = '')");
    } else {
      out.text("reverse(").operand(text, 0).text(")");
    }
  }
}
