package dev.rowan.ast;

import dev.rowan.type.SqlType;
import java.util.List;

/// `function(argument, …)`. The function's name is Rowan's own; dialects map it to theirs.
public record Call(String function, List<Expression> arguments, SqlType<?> type)
    implements Expression {
  public Call {
    arguments = List.copyOf(arguments);
  }

  /// A call of `function`.
  public static Call of(String function, SqlType<?> type, Expression... arguments) {
    return new Call(function, List.of(arguments), type);
  }
}
