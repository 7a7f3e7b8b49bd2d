package dev.rowan.sql;

import dev.rowan.ast.CustomExpression;
import dev.rowan.ast.Expression;
import dev.rowan.ast.SqlText;
import dev.rowan.type.QualifiedName;
import dev.rowan.type.SqlType;
import java.util.List;

/// `function(argument, …)` of a function that Rowan does not know.
record CustomCall(QualifiedName function, List<Expression> children, SqlType<?> type)
    implements CustomExpression {
  CustomCall {
    children = List.copyOf(children);
  }

  @Override
  public CustomCall withChildren(List<Expression> children) {
    return new CustomCall(function, children, type);
  }

  @Override
  public void print(SqlText out) {
    out.name(function).text("(");
    for (int i = 0; i < children.size(); i++) {
      out.text(i == 0 ? "" : ", ").operand(children.get(i), 0);
    }
    out.text(")");
  }

  @Override
  public int precedence() {
    return TERM;
  }
}
