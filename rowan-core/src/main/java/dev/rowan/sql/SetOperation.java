package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.Bind;
import dev.rowan.ast.OrderItem;
import dev.rowan.ast.QueryNode;
import dev.rowan.ast.SelectItem;
import dev.rowan.ast.SetQuery;
import dev.rowan.ast.SetQuery.SetOperator;
import dev.rowan.dialect.Dialect;
import dev.rowan.render.CompiledSql;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `a union b order by … limit … offset …`: the rows of two queries combined.
///
/// Order and limit said here are those of the whole; a side keeps its own. Immutable and
/// thread-safe; rendered once per dialect.
public final class SetOperation<R> implements SetOperand<R> {
  private final SetOperator operator;
  private final SetOperand<R> left;
  private final SetOperand<R> right;
  private final List<OrderItem> order;
  private final @Nullable Bind limit;
  private final @Nullable Bind offset;
  private final BitSet absent;
  private final SetQuery node;
  private final Rendered rendered = new Rendered();

  private SetOperation(
      SetOperator operator,
      SetOperand<R> left,
      SetOperand<R> right,
      List<OrderItem> order,
      @Nullable Bind limit,
      @Nullable Bind offset) {
    this.operator = operator;
    this.left = left;
    this.right = right;
    this.order = List.copyOf(order);
    this.limit = limit;
    this.offset = offset;
    this.absent = absent(left);
    absent.or(absent(right));
    this.node = node(absent);
  }

  static <R> SetOperation<R> of(SetOperator operator, SetOperand<R> left, SetOperand<R> right) {
    return new SetOperation<>(operator, left, right, List.of(), null, null);
  }

  /// `order by element, …`: columns that the first side selects; a second `orderBy` decides among
  /// equals. Written by their place in the list.
  ///
  /// @throws InvalidStatement if an element is not selected, or selected twice
  public SetOperation<R> orderBy(Ordering... elements) {
    List<OrderItem> more = new ArrayList<>(order);
    for (Ordering element : elements) {
      more.add(element.item());
    }
    return new SetOperation<>(operator, left, right, more, limit, offset);
  }

  /// `limit rows`, of the whole.
  public SetOperation<R> limit(long rows) {
    Bind bind = Literals.count(rows, "limit");
    return new SetOperation<>(operator, left, right, order, bind, offset);
  }

  /// `offset rows`, of the whole.
  public SetOperation<R> offset(long rows) {
    Bind bind = Literals.count(rows, "offset");
    return new SetOperation<>(operator, left, right, order, limit, rows == 0 ? null : bind);
  }

  private SetQuery node(BitSet absent) {
    QueryNode first = node(left, absent);
    QueryNode second = node(right, absent);
    Arms.requireSameColumns(operator.keyword(), first.items(), second.items());
    List<SetQuery.Place> places = order.stream().map(item -> place(item, first.items())).toList();
    return new SetQuery(operator, first, second, places, limit, offset);
  }

  private SetQuery.Place place(OrderItem item, List<SelectItem> columns) {
    int found = 0;
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).expression().equals(item.expression())) {
        if (found > 0) {
          throw new InvalidStatement(
              "ROWAN-1182",
              "%s is ordered by what its first side selects twice, as columns %d and %d, which may differ in the other; order by another column"
                  .formatted(operator.keyword(), found, i + 1));
        }
        found = i + 1;
      }
    }
    if (found == 0) {
      throw new InvalidStatement(
          "ROWAN-1181",
          "%s is ordered by what its first side does not select; select it, or order over a derived table: as(\"…\")"
              .formatted(operator.keyword()));
    }
    return new SetQuery.Place(found, item.descending(), item.nulls());
  }

  // What is the same for both kinds of operand; they share no code beyond this.

  private static BitSet absent(SetOperand<?> operand) {
    return switch (operand) {
      case Select<?> select -> select.absent();
      case SetOperation<?> set -> (BitSet) set.absent.clone();
    };
  }

  private static QueryNode node(SetOperand<?> operand, BitSet absent) {
    return switch (operand) {
      case Select<?> select -> select.node(absent);
      case SetOperation<?> set -> set.absent.equals(absent) ? set.node : set.node(absent);
    };
  }

  private static <R> Fetch<R> fetch(SetOperand<R> operand, BitSet absent) {
    return switch (operand) {
      case Select<R> select -> select.fetch(absent);
      case SetOperation<R> set -> fetch(set.left, absent);
    };
  }

  @Override
  public SetQuery node() {
    return node;
  }

  @Override
  public Fetch<R> fetch() {
    return fetch(left, absent);
  }

  @Override
  public CompiledSql compile(Dialect dialect) {
    return rendered.compile(this::node, dialect);
  }

  @Override
  public String toString() {
    return Rendered.text(this);
  }
}
