package dev.rowan.sql;

import dev.rowan.ast.Expression;
import dev.rowan.type.Name;
import dev.rowan.type.SqlType;
import java.time.temporal.Temporal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// An expression whose type Rowan cannot know: raw SQL, a function or operator of the user's own, a
/// named parameter. It becomes an expression when its type is said.
///
/// Nobody checks what is said: a value that cannot be read as it is an error when it is read.
/// Immutable.
public final class Untyped {
  private final Function<SqlType<?>, Expression> node;
  private final @Nullable Name label;

  private Untyped(Function<SqlType<?>, Expression> node, @Nullable Name label) {
    this.node = node;
    this.label = label;
  }

  static Untyped of(Function<SqlType<?>, Expression> node) {
    return new Untyped(node, null);
  }

  static Untyped labelled(Function<SqlType<?>, Expression> node, Name label) {
    return new Untyped(node, label);
  }

  Expression node(SqlType<?> type) {
    return node.apply(type);
  }

  /// As a truth value.
  public BoolExpr bool() {
    return new Views.OfBool(node(SqlType.BOOLEAN), label);
  }

  /// As a text.
  public TextExpr text() {
    return new Views.OfText(node(SqlType.TEXT), SqlType.TEXT, label);
  }

  /// As a number of `type`.
  public <N extends Number> NumberExpr<N> number(SqlType<N> type) {
    return new Views.OfNumber<>(node(type), type, label);
  }

  /// As a date or time of `type`.
  public <T extends Temporal> TemporalExpr<T> temporal(SqlType<T> type) {
    return new Views.OfTemporal<>(node(type), type, label);
  }

  /// As JSON of `type`.
  public <T> JsonExpr<T> json(SqlType<T> type) {
    return new Views.OfJson<>(node(type), type, label);
  }

  /// As a value of `type`: an identifier, an enum, bytes, a class of the user's.
  public <T> ValueExpr<T> value(SqlType<T> type) {
    return new Views.OfValue<>(node(type), type, label);
  }
}
