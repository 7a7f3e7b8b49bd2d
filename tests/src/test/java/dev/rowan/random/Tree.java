package dev.rowan.random;

import dev.rowan.model.Cell;
import dev.rowan.sql.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// An expression, what it means for a row (null is SQL's null), and the trees it is made of, from
/// which it can be made again.
///
/// `most` bounds what comes out: a number's magnitude, a text's length. Trees grow only where the
/// bound stays far from overflow.
record Tree<T, S extends Expr<?>>(
    S sql,
    Function<Cell, @Nullable T> meaning,
    long most,
    List<Tree<?, ?>> parts,
    Function<List<Tree<?, ?>>, Tree<T, S>> again) {

  /// A function of three values.
  interface OfThree<A, B, C, R> {
    R apply(A a, B b, C c);
  }

  @Nullable T of(Cell row) {
    return meaning.apply(row);
  }

  /// The same with another part.
  Tree<T, S> with(int place, Tree<?, ?> part) {
    List<Tree<?, ?>> other = new ArrayList<>(parts);
    other.set(place, part);
    return again.apply(other);
  }

  static <T, S extends Expr<?>> Tree<T, S> leaf(
      S sql, Function<Cell, @Nullable T> meaning, long most) {
    return new Tree<>(sql, meaning, most, List.of(), same -> leaf(sql, meaning, most));
  }

  @SuppressWarnings("unchecked") // parts are replaced by parts of the same family
  static <A, P extends Expr<?>, T, S extends Expr<?>> Tree<T, S> of(
      Tree<A, P> a, long most, Function<P, S> sql, Function<@Nullable A, @Nullable T> meaning) {
    return new Tree<>(
        sql.apply(a.sql()),
        row -> meaning.apply(a.of(row)),
        most,
        List.of(a),
        parts -> of((Tree<A, P>) parts.getFirst(), most, sql, meaning));
  }

  @SuppressWarnings("unchecked") // parts are replaced by parts of the same family
  static <A, P extends Expr<?>, B, Q extends Expr<?>, T, S extends Expr<?>> Tree<T, S> of(
      Tree<A, P> a,
      Tree<B, Q> b,
      long most,
      BiFunction<P, Q, S> sql,
      BiFunction<@Nullable A, @Nullable B, @Nullable T> meaning) {
    return new Tree<>(
        sql.apply(a.sql(), b.sql()),
        row -> meaning.apply(a.of(row), b.of(row)),
        most,
        List.of(a, b),
        parts -> of((Tree<A, P>) parts.get(0), (Tree<B, Q>) parts.get(1), most, sql, meaning));
  }

  @SuppressWarnings("unchecked") // parts are replaced by parts of the same family
  static <A, P extends Expr<?>, B, Q extends Expr<?>, C, R extends Expr<?>, T, S extends Expr<?>>
      Tree<T, S> of(
          Tree<A, P> a,
          Tree<B, Q> b,
          Tree<C, R> c,
          long most,
          OfThree<P, Q, R, S> sql,
          OfThree<@Nullable A, @Nullable B, @Nullable C, @Nullable T> meaning) {
    return new Tree<>(
        sql.apply(a.sql(), b.sql(), c.sql()),
        row -> meaning.apply(a.of(row), b.of(row), c.of(row)),
        most,
        List.of(a, b, c),
        parts ->
            of(
                (Tree<A, P>) parts.get(0),
                (Tree<B, Q>) parts.get(1),
                (Tree<C, R>) parts.get(2),
                most,
                sql,
                meaning));
  }

  /// A function that is null where its argument is.
  static <A, P extends Expr<?>, T, S extends Expr<?>> Tree<T, S> strict(
      Tree<A, P> a, long most, Function<P, S> sql, Function<A, @Nullable T> meaning) {
    return of(a, most, sql, (@Nullable A x) -> x == null ? null : meaning.apply(x));
  }

  /// A function that is null where either argument is.
  static <A, P extends Expr<?>, B, Q extends Expr<?>, T, S extends Expr<?>> Tree<T, S> strict(
      Tree<A, P> a,
      Tree<B, Q> b,
      long most,
      BiFunction<P, Q, S> sql,
      BiFunction<A, B, @Nullable T> meaning) {
    return of(
        a,
        b,
        most,
        sql,
        (@Nullable A x, @Nullable B y) -> x == null || y == null ? null : meaning.apply(x, y));
  }
}
