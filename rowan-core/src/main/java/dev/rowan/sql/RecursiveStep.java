package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.AggregateCall;
import dev.rowan.ast.Children;
import dev.rowan.ast.CommonTableRef;
import dev.rowan.ast.Expression;
import dev.rowan.ast.FromItem;
import dev.rowan.ast.FromLeaf;
import dev.rowan.ast.JoinedTable;
import dev.rowan.ast.QueryNode;
import dev.rowan.ast.SelectQuery;
import dev.rowan.ast.WindowCall;
import dev.rowan.type.Name;

/// What servers allow in the step of a recursion: it reads the recursion once, in its own `from`,
/// where every row of it counts, and neither groups nor limits.
final class RecursiveStep {
  private RecursiveStep() {}

  /// @throws InvalidStatement if `step` cannot follow `seed` in the recursion `name`
  static void require(Name name, QueryNode seed, QueryNode step) {
    requirePlain(name, seed);
    requirePlain(name, step);
    Arms.requireSameColumns("\"" + name + "\"", seed.items(), step.items());
    SelectQuery select = (SelectQuery) step;
    var reads = new Reads(name);
    reads.query(select);
    long direct =
        FromItem.leaves(select.from()).stream().filter(leaf -> isSelf(leaf, name)).count();
    if (reads.count != 1 || direct != 1) {
      throw wrong(
          name,
          reads.count > direct
              ? "reads it inside a query of its own"
              : "reads it " + reads.count + " times",
          "read it once, in the from of the step");
    }
    if (select.from().stream().anyMatch(item -> optional(item, name, false))) {
      throw wrong(name, "reads it on the far side of an outer join", "put it on the near side");
    }
    if (!select.groupBy().isEmpty() || select.having() != null || aggregates(select)) {
      throw wrong(name, "groups or aggregates", "aggregate outside, over the whole");
    }
  }

  /// Refuses an order or limit, which would belong to the whole and not to the side that says it.
  private static void requirePlain(Name name, QueryNode side) {
    if (!side.plain()) {
      throw new InvalidStatement(
          "ROWAN-1117",
          "a side of \"%s\" is ordered or limited, which SQL allows for the whole alone; select from it as a derived table: select(…).as(\"…\")"
              .formatted(name));
    }
  }

  private static InvalidStatement wrong(Name name, String what, String wayOut) {
    return new InvalidStatement(
        "ROWAN-1183", "the step of \"%s\" %s; %s".formatted(name, what, wayOut));
  }

  private static boolean isSelf(FromLeaf leaf, Name name) {
    return leaf instanceof CommonTableRef common
        && common.definition() == null
        && common.name().equals(name);
  }

  private static boolean optional(FromItem item, Name name, boolean far) {
    return switch (item) {
      case JoinedTable join ->
          optional(join.left(), name, far || join.kind().leftMayBeAbsent())
              || optional(join.right(), name, far || join.kind().rightMayBeAbsent());
      case FromLeaf leaf -> far && isSelf(leaf, name);
    };
  }

  private static boolean aggregates(SelectQuery select) {
    var found = new boolean[1];
    var walk =
        new Children() {
          @Override
          public void expression(Expression expression) {
            found[0] |= expression instanceof AggregateCall;
            if (!(expression instanceof WindowCall)) {
              super.expression(expression);
            }
          }

          @Override
          public void query(QueryNode query) {
            // Aggregates of a subquery are its own.
          }
        };
    select.items().forEach(item -> walk.expression(item.expression()));
    return found[0];
  }

  /// Counts where the recursion is read, at any depth.
  private static final class Reads extends Children {
    private final Name name;
    private int count;

    Reads(Name name) {
      this.name = name;
    }

    @Override
    public void from(FromItem item) {
      if (item instanceof FromLeaf leaf && isSelf(leaf, name)) {
        count++;
      }
      super.from(item);
    }
  }
}
