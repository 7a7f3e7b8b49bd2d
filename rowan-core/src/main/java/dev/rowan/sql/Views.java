package dev.rowan.sql;

import dev.rowan.ast.Expression;
import dev.rowan.ast.InList;
import dev.rowan.ast.Infix;
import dev.rowan.ast.Operator;
import dev.rowan.type.Name;
import dev.rowan.type.SqlType;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The typed views of the families over nodes that are no columns.
final class Views {
  private Views() {}

  static TextExpr text(Expression node) {
    return new OfText(node, SqlType.TEXT, null);
  }

  static <N extends Number> NumberExpr<N> number(Expression node, SqlType<N> type) {
    return new OfNumber<>(node, type, null);
  }

  static BoolExpr bool(Expression node) {
    return new OfBool(node, null);
  }

  static BoolExpr condition(Operator operator, Expression left, Expression right) {
    return new OfBool(Infix.condition(operator, left, right), null);
  }

  /// `value in (item, …)`.
  static BoolExpr in(Expr<?> value, Expr<?> first, Expr<?>[] more) {
    List<Expression> items = new ArrayList<>(List.of(first.node()));
    for (Expr<?> item : more) {
      items.add(item.node());
    }
    return bool(new InList(value.node(), items, false));
  }

  static <T extends Temporal> TemporalExpr<T> temporal(Expression node, SqlType<T> type) {
    return new OfTemporal<>(node, type, null);
  }

  static <T> ValueExpr<T> value(Expression node, SqlType<T> type) {
    return new OfValue<>(node, type, null);
  }

  static <T> JsonExpr<T> json(Expression node, SqlType<T> type) {
    return new OfJson<>(node, type, null);
  }

  static <E> ArrayExpr<E> array(Expression node, SqlType<List<E>> type) {
    return new OfArray<>(node, type, null);
  }

  /// What messages call an expression: a column by its name, others by their label or kind.
  static String describe(Projection<?> projection) {
    return switch (projection) {
      case Column<?> column -> column.toString();
      case TableOf<?> table -> table.toString();
      case Expr<?> expression when expression.label().isPresent() ->
          "\"" + expression.label().get() + "\"";
      case Expr<?> expression -> "an expression of type " + expression.type();
      case OptionalExpr<?> optional -> describe(optional.expression()) + ".optional()";
      default -> projection.getClass().getSimpleName();
    };
  }

  record OfText(Expression node, SqlType<String> type, @Nullable Name name) implements TextExpr {
    @Override
    public Optional<Name> label() {
      return Optional.ofNullable(name);
    }
  }

  record OfNumber<N extends Number>(Expression node, SqlType<N> type, @Nullable Name name)
      implements NumberExpr<N> {
    @Override
    public Optional<Name> label() {
      return Optional.ofNullable(name);
    }
  }

  record OfBool(Expression node, @Nullable Name name) implements BoolExpr {
    @Override
    public Optional<Name> label() {
      return Optional.ofNullable(name);
    }
  }

  record OfTemporal<T extends Temporal>(Expression node, SqlType<T> type, @Nullable Name name)
      implements TemporalExpr<T> {
    @Override
    public Optional<Name> label() {
      return Optional.ofNullable(name);
    }
  }

  record OfValue<T>(Expression node, SqlType<T> type, @Nullable Name name) implements ValueExpr<T> {
    @Override
    public Optional<Name> label() {
      return Optional.ofNullable(name);
    }
  }

  record OfJson<T>(Expression node, SqlType<T> type, @Nullable Name name) implements JsonExpr<T> {
    @Override
    public Optional<Name> label() {
      return Optional.ofNullable(name);
    }
  }

  record OfArray<E>(Expression node, SqlType<List<E>> type, @Nullable Name name)
      implements ArrayExpr<E> {
    @Override
    public Optional<Name> label() {
      return Optional.ofNullable(name);
    }
  }
}
