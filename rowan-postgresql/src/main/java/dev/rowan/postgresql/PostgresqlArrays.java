package dev.rowan.postgresql;

import dev.rowan.ast.ArrayFunction;
import dev.rowan.ast.Bind;
import dev.rowan.ast.Call;
import dev.rowan.ast.Expression;
import dev.rowan.render.Printing;
import dev.rowan.type.ArrayType;
import dev.rowan.type.CharacterType;
import dev.rowan.type.SqlType;
import java.util.List;

/// Arrays by PostgreSQL's operators and functions (manual §9.19). Its functions take an array and
/// elements of exactly one type, so that values, and arrays of short texts, are cast.
final class PostgresqlArrays {
  private final Printing out;

  PostgresqlArrays(Printing out) {
    this.out = out;
  }

  /// Whether `call` is printed as an operator, so that it needs parentheses beside others.
  static boolean operator(Call call) {
    ArrayFunction function = ArrayFunction.of(call);
    return function == ArrayFunction.CONTAINS || function == ArrayFunction.OVERLAPS;
  }

  void call(ArrayFunction function, Call call) {
    List<Expression> arguments = call.arguments();
    switch (function) {
      case LITERAL -> {
        out.text("array[");
        arguments(arguments);
        out.text("]");
      }
      case QUERY -> {
        out.text("array");
        out.expressions().print(arguments.getFirst());
      }
      case ELEMENT -> {
        enclosed(arguments.get(0));
        out.text("[");
        out.expressions().print(arguments.get(1));
        out.text("]");
      }
      case SLICE -> {
        enclosed(arguments.get(0));
        out.text("[");
        out.expressions().print(arguments.get(1));
        out.text(":");
        out.expressions().print(arguments.get(2));
        out.text("]");
      }
      case CONTAINS -> operator(arguments, " @> ");
      case OVERLAPS -> operator(arguments, " && ");
      case CARDINALITY -> function("cardinality", arguments);
      case APPEND, PREPEND, CAT, REMOVE, REPLACE, POSITION, TO_STRING ->
          function(call.function(), arguments);
      case ANY -> function("any", arguments);
      case ALL -> function("all", arguments);
    }
  }

  /// Anything but a column needs parentheses before a subscript; all get them.
  private void enclosed(Expression array) {
    out.text("(");
    argument(array);
    out.text(")");
  }

  private void operator(List<Expression> sides, String operator) {
    argument(sides.get(0));
    out.text(operator);
    argument(sides.get(1));
  }

  private void function(String name, List<Expression> arguments) {
    out.text(name).text("(");
    arguments(arguments);
    out.text(")");
  }

  private void arguments(List<Expression> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      out.text(i == 0 ? "" : ", ");
      argument(arguments.get(i));
    }
  }

  private void argument(Expression argument) {
    if (argument instanceof Bind || shortTexts(argument.type())) {
      out.text("cast(");
      out.expressions().print(argument);
      out.text(" as ").text(out.types().spelling(plain(argument.type()))).text(")");
    } else {
      out.expressions().term(argument);
    }
  }

  private static boolean shortTexts(SqlType<?> type) {
    return switch (type) {
      case CharacterType text -> text.limited();
      case ArrayType<?> array -> shortTexts(array.element());
      case SqlType<?> _ -> false;
    };
  }

  private static SqlType<?> plain(SqlType<?> type) {
    return switch (type) {
      case CharacterType _ -> SqlType.TEXT;
      case ArrayType<?> array -> new ArrayType<>(plain(array.element()));
      case SqlType<?> _ -> type;
    };
  }
}
