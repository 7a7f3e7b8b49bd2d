package dev.rowan.render;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.Expression;
import dev.rowan.ast.FromItem;
import dev.rowan.ast.FromLeaf;
import dev.rowan.ast.JoinedTable;
import dev.rowan.ast.OrderItem;
import dev.rowan.ast.RowLock;
import dev.rowan.ast.SelectQuery;
import dev.rowan.ast.TableRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Checks the clauses that few selects have against the others of the same select.
final class SelectRules {
  private SelectRules() {}

  /// @throws InvalidStatement if two clauses of `select` contradict each other
  static void require(SelectQuery select) {
    if (!select.options().distinctOn().isEmpty()) {
      distinctOn(select);
    }
    if (select.options().withTies() && select.orderBy().isEmpty()) {
      throw new InvalidStatement(
          "ROWAN-1232",
          "limitWithTies is asked of a select without order, in which all rows tie; say orderBy(…),"
              + " or limit(…)");
    }
    RowLock lock = select.options().lock();
    if (lock != null) {
      lock(select, lock);
    }
  }

  private static void distinctOn(SelectQuery select) {
    if (select.distinct()) {
      throw new InvalidStatement(
          "ROWAN-1231", "a select says both distinct and distinctOn(…); say one of them");
    }
    Set<Expression> open = new HashSet<>(select.options().distinctOn());
    for (OrderItem item : select.orderBy()) {
      if (open.isEmpty()) {
        return;
      }
      if (!open.remove(item.expression())
          && !select.options().distinctOn().contains(item.expression())) {
        throw new InvalidStatement(
            "ROWAN-1231",
            "the order decides which row distinctOn(…) keeps, so it must begin with the expressions"
                + " that rows are distinct on; order by those first");
      }
    }
  }

  private static void lock(SelectQuery select, RowLock lock) {
    boolean rows =
        !select.distinct()
            && select.options().distinctOn().isEmpty()
            && !select.options().withTies()
            && select.groupBy().isEmpty()
            && select.having() == null;
    if (!rows) {
      throw new InvalidStatement(
          "ROWAN-1233",
          "%s locks rows of tables, but the select groups them, drops equal ones or counts ties; lock them by their key in a select of their own"
              .formatted(lock.strength().keyword()));
    }
    List<FromLeaf> leaves = FromItem.leaves(select.from());
    for (TableRef table : lock.of()) {
      if (!leaves.contains(table) || table.common() != null) {
        throw new InvalidStatement(
            "ROWAN-1234",
            "%s of %s, which is no table in from; name one that is"
                .formatted(lock.strength().keyword(), table));
      }
    }
    List<FromLeaf> far = new ArrayList<>();
    select.from().forEach(item -> far(item, false, far));
    for (FromLeaf leaf : far) {
      if (lock.of().isEmpty() || (leaf instanceof TableRef table && lock.of().contains(table))) {
        throw new InvalidStatement(
            "ROWAN-1235",
            "%s would lock \"%s\", which is on the far side of an outer join and may have no row; say of(…) with the others"
                .formatted(lock.strength().keyword(), leaf.qualifier()));
      }
    }
  }

  private static void far(FromItem item, boolean outer, List<FromLeaf> far) {
    switch (item) {
      case JoinedTable join -> {
        far(join.left(), outer || join.kind().leftMayBeAbsent(), far);
        far(join.right(), outer || join.kind().rightMayBeAbsent(), far);
      }
      case FromLeaf leaf -> {
        if (outer) {
          far.add(leaf);
        }
      }
    }
  }
}
