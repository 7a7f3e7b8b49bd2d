package dev.rowan.sql;

import dev.rowan.ast.ArrayFunction;
import dev.rowan.ast.Bind;
import dev.rowan.ast.Expression;
import dev.rowan.type.ArrayType;
import dev.rowan.type.Name;
import dev.rowan.type.SqlType;
import java.util.List;

/// An array, carried in Java as a [List]. Places count from 1.
///
/// Every database stores arrays; to compute with them takes PostgreSQL. Elsewhere rows of a table
/// of their own do it, or `unnest(…)` in `from`.
public interface ArrayExpr<E> extends TypedExpr<List<E>, ArrayExpr<E>> {
  @Override
  default ArrayExpr<E> typed(Expression node) {
    return Views.array(node, type());
  }

  @Override
  default ArrayExpr<E> as(String label) {
    return new Views.OfArray<>(node(), type(), new Name(label));
  }

  /// The type of the elements.
  default SqlType<E> elementType() {
    return ((ArrayType<E>) type()).element();
  }

  /// `this[place]`: the element at `place`, from 1; null where there is none.
  default ValueExpr<E> element(int place) {
    return Views.value(
        ArrayFunction.ELEMENT.call(elementType(), node(), new Bind(place, SqlType.INTEGER)),
        elementType());
  }

  /// `this[from:to]`: the elements at these places, both included; empty where there are none.
  default ArrayExpr<E> slice(int from, int to) {
    return typed(
        ArrayFunction.SLICE.call(
            type(), node(), new Bind(from, SqlType.INTEGER), new Bind(to, SqlType.INTEGER)));
  }

  /// `this @> array[element]`: whether `element` is in it.
  default BoolExpr contains(E element) {
    return containsAll(List.of(element));
  }

  /// `this @> elements`: whether each of `elements` is in it.
  default BoolExpr containsAll(List<E> elements) {
    return Views.bool(ArrayFunction.CONTAINS.call(SqlType.BOOLEAN, node(), bound(elements)));
  }

  /// `this @> other`: whether each element of `other` is in it.
  default BoolExpr containsAll(ArrayExpr<E> other) {
    return Views.bool(ArrayFunction.CONTAINS.call(SqlType.BOOLEAN, node(), other.node()));
  }

  /// `this <@ elements`: whether each of its elements is among `elements`.
  default BoolExpr containedBy(List<E> elements) {
    return Views.bool(ArrayFunction.CONTAINS.call(SqlType.BOOLEAN, bound(elements), node()));
  }

  /// `this <@ other`.
  default BoolExpr containedBy(ArrayExpr<E> other) {
    return other.containsAll(this);
  }

  /// `this && elements`: whether they have an element in common.
  default BoolExpr overlaps(List<E> elements) {
    return Views.bool(ArrayFunction.OVERLAPS.call(SqlType.BOOLEAN, node(), bound(elements)));
  }

  /// `this && other`.
  default BoolExpr overlaps(ArrayExpr<E> other) {
    return Views.bool(ArrayFunction.OVERLAPS.call(SqlType.BOOLEAN, node(), other.node()));
  }

  /// `cardinality(this)`: how many elements it has.
  default NumberExpr<Integer> cardinality() {
    return Views.number(ArrayFunction.CARDINALITY.call(SqlType.INTEGER, node()), SqlType.INTEGER);
  }

  /// `array_append(this, element)`.
  default ArrayExpr<E> append(E element) {
    return typed(ArrayFunction.APPEND.call(type(), node(), bound(element)));
  }

  /// `array_prepend(element, this)`.
  default ArrayExpr<E> prepend(E element) {
    return typed(ArrayFunction.PREPEND.call(type(), bound(element), node()));
  }

  /// `array_cat(this, elements)`.
  default ArrayExpr<E> concat(List<E> elements) {
    return typed(ArrayFunction.CAT.call(type(), node(), bound(elements)));
  }

  /// `array_cat(this, other)`.
  default ArrayExpr<E> concat(ArrayExpr<E> other) {
    return typed(ArrayFunction.CAT.call(type(), node(), other.node()));
  }

  /// `array_remove(this, element)`: without the elements equal to it.
  default ArrayExpr<E> remove(E element) {
    return typed(ArrayFunction.REMOVE.call(type(), node(), bound(element)));
  }

  /// `array_replace(this, element, replacement)`.
  default ArrayExpr<E> replace(E element, E replacement) {
    return typed(ArrayFunction.REPLACE.call(type(), node(), bound(element), bound(replacement)));
  }

  /// `array_position(this, element)`: the first place of `element`; null where it is nowhere.
  default NumberExpr<Integer> position(E element) {
    return Views.number(
        ArrayFunction.POSITION.call(SqlType.INTEGER, node(), bound(element)), SqlType.INTEGER);
  }

  /// `array_to_string(this, separator)`: the elements that are not null as one text.
  default TextExpr join(String separator) {
    return Views.text(
        ArrayFunction.TO_STRING.call(SqlType.TEXT, node(), new Bind(separator, SqlType.TEXT)));
  }

  private Bind bound(E element) {
    return Literals.bind(element, elementType());
  }

  private Bind bound(List<E> elements) {
    return new Bind(List.copyOf(elements), type());
  }

  /// `array[element, …]` of expressions of one type.
  @SafeVarargs
  static <T, S extends Expr<T>> ArrayExpr<T> of(TypedExpr<T, S> first, TypedExpr<T, S>... more) {
    Expression[] elements = new Expression[more.length + 1];
    elements[0] = first.node();
    for (int i = 0; i < more.length; i++) {
      elements[i + 1] = more[i].node();
    }
    SqlType<List<T>> type = SqlType.array(first.type());
    return Views.array(ArrayFunction.LITERAL.call(type, elements), type);
  }

  /// The elements as an array; they are one parameter.
  static <T> ArrayExpr<T> of(SqlType<T> element, List<T> elements) {
    SqlType<List<T>> type = SqlType.array(element);
    return Views.array(new Bind(List.copyOf(elements), type), type);
  }

  /// `array(select …)`: the values of a query of one column, in its order; empty where it finds no
  /// row.
  @SuppressWarnings("unchecked") // the one column of a Query<T> is of type T
  static <T> ArrayExpr<T> of(Query<T> query) {
    var scalar = Subqueries.scalar(query);
    SqlType<List<T>> type = SqlType.array((SqlType<T>) scalar.type());
    return Views.array(ArrayFunction.QUERY.call(type, scalar), type);
  }
}
