package dev.rowan.sql;

import dev.rowan.ast.CustomExpression;
import dev.rowan.ast.Expression;
import dev.rowan.ast.SqlText;
import dev.rowan.type.SqlType;
import java.util.List;

/// `a operator b`, `operator a` or `a operator` of an operator that Rowan does not know. Its
/// operands stand in parentheses unless they bind more tightly.
record CustomOperation(
    String operator, Form form, int precedence, List<Expression> children, SqlType<?> type)
    implements CustomExpression {
  /// Where the operator stands.
  enum Form {
    /// Between its operands.
    INFIX,
    /// Before its operand.
    PREFIX,
    /// After its operand.
    POSTFIX
  }

  CustomOperation {
    children = List.copyOf(children);
  }

  @Override
  public CustomOperation withChildren(List<Expression> children) {
    return new CustomOperation(operator, form, precedence, children, type);
  }

  @Override
  public void print(SqlText out) {
    if (form != Form.PREFIX) {
      operand(children.getFirst(), out);
      out.text(" ");
    }
    out.operator(operator);
    if (form != Form.POSTFIX) {
      out.text(" ");
      operand(children.getLast(), out);
    }
  }

  private void operand(Expression operand, SqlText out) {
    out.operand(operand, precedence == 0 ? TERM : precedence + 1);
  }
}
