package dev.rowan.sql;

import dev.rowan.ast.Call;
import dev.rowan.ast.Expression;
import dev.rowan.ast.GroupingSets;
import dev.rowan.type.SqlType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// An element of `group by`: an expression, or several groupings at once. Where a server has no
/// groupings at once, one query for each is written, joined by `union all`.
public interface Grouping {
  /// The node of the element.
  Expression node();

  /// `cube (a, b)`: grouped by each subset of the expressions, down to none.
  static Grouping cube(Expr<?>... expressions) {
    return several(GroupingSets.Kind.CUBE, single(expressions));
  }

  /// `grouping sets ((a, b), (a), ())`: grouped by each of the sets, which are made by [#set].
  static Grouping sets(Tuple... sets) {
    List<List<Expression>> nodes = new ArrayList<>();
    for (Tuple set : sets) {
      nodes.add(set.nodes());
    }
    return several(GroupingSets.Kind.SETS, nodes);
  }

  /// `(a, b)`, or `()`: one of the sets of [#sets].
  static Tuple set(Expr<?>... expressions) {
    return new Tuple(List.of(expressions));
  }

  /// `grouping(a, b)`: which of the expressions a row is not grouped by, one bit each, the last
  /// being the lowest; 0 where it is grouped by all of them.
  static NumberExpr<Integer> grouping(Expr<?>... expressions) {
    List<Expression> nodes = Arrays.stream(expressions).map(Expr::node).toList();
    return Views.number(new Call("grouping", nodes, SqlType.INTEGER), SqlType.INTEGER);
  }

  /// The expressions, each a set of its own.
  private static List<List<Expression>> single(Expr<?>... expressions) {
    return Arrays.stream(expressions).map(expression -> List.of(expression.node())).toList();
  }

  /// Several groupings at once.
  private static Grouping several(GroupingSets.Kind kind, List<List<Expression>> sets) {
    var node = new GroupingSets(kind, sets);
    return () -> node;
  }

  /// `rollup (a, b)`: grouped by all, by all but the last, and so on down to none.
  static Grouping rollup(Expr<?>... expressions) {
    return several(GroupingSets.Kind.ROLLUP, single(expressions));
  }
}
