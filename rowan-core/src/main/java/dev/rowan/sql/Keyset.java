package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.AggregateCall;
import dev.rowan.ast.Bind;
import dev.rowan.ast.BooleanConstant;
import dev.rowan.ast.Children;
import dev.rowan.ast.Expression;
import dev.rowan.ast.Infix;
import dev.rowan.ast.Operator;
import dev.rowan.ast.OrderItem;
import dev.rowan.ast.Postfix;
import dev.rowan.ast.RowValue;
import dev.rowan.ast.SelectQuery;
import dev.rowan.ast.WindowCall;
import dev.rowan.ast.WrappedSelect;
import dev.rowan.type.Name;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The condition for the rows behind a given one in an order: `a < 5 or a = 5 and b > 7` for `order
/// by a desc, b`.
///
/// Where all elements have one direction and none can be null it is one comparison of rows, which
/// an index serves: `(a, b) > (5, 7)`.
final class Keyset {
  private final List<Element> elements;

  /// One element of the order, and its value in the given row.
  private record Element(OrderItem item, boolean mayBeNull, @Nullable Bind value) {}

  private Keyset(List<Element> elements) {
    this.elements = List.copyOf(elements);
  }

  /// The place of `key` in the order of `select`, which is `order`.
  static Keyset of(SelectQuery select, List<Ordering> order, @Nullable Object[] key) {
    if (!select.groupBy().isEmpty()) {
      throw new InvalidStatement(
          "ROWAN-1186",
          "a page of groups is asked for, and a condition cannot ask for them; page over a derived"
              + " table: as(\"…\")");
    }
    if (order.isEmpty() || order.size() != key.length) {
      throw new InvalidStatement(
          "ROWAN-1185",
          "a page begins behind a key of %d values, but the select is ordered by %d; give one for each element of orderBy(…)"
              .formatted(key.length, order.size()));
    }
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < key.length; i++) {
      elements.add(element(order.get(i), select, key[i], i + 1));
    }
    return new Keyset(elements);
  }

  private static Element element(
      Ordering ordering, SelectQuery select, @Nullable Object value, int place) {
    OrderItem item = ordering.item();
    boolean absent = Sources.absent(item.expression(), select.from());
    requireRowWise(item.expression(), place);
    boolean mayBeNull = absent || ordering.mayBeNull();
    if (mayBeNull && item.nulls() == OrderItem.Nulls.UNSPECIFIED) {
      throw new InvalidStatement(
          "ROWAN-1186",
          "element %d of the order may be null, and where nulls stand is not said; add nullsFirst() or nullsLast()"
              .formatted(place));
    }
    if (value == null && !mayBeNull) {
      throw new InvalidStatement(
          "ROWAN-1185", "value %d of the key is null, which that column never is".formatted(place));
    }
    return new Element(item, mayBeNull, value == null ? null : bind(item, value, place));
  }

  private static void requireRowWise(Expression expression, int place) {
    Children.each(
        expression,
        inner -> {
          if (inner instanceof AggregateCall || inner instanceof WindowCall) {
            throw new InvalidStatement(
                "ROWAN-1186",
                "element %d of the order is computed over several rows, which no condition can ask for; page over a derived table: as(\"…\")"
                    .formatted(place));
          }
        });
  }

  private static Bind bind(OrderItem item, Object value, int place) {
    var type = item.expression().type();
    boolean whole = value instanceof Long || value instanceof Integer || value instanceof Short;
    if (whole && Number.class.isAssignableFrom(type.javaType())) {
      return Literals.number(((Number) value).longValue(), type);
    }
    if (!type.javaType().isInstance(value)) {
      throw new InvalidStatement(
          "ROWAN-1185",
          "value %d of the key is a %s, but the order there is by %s"
              .formatted(place, value.getClass().getSimpleName(), type.javaType().getSimpleName()));
    }
    return Literals.bind(value, type);
  }

  /// The rows behind the key, or before it.
  Expression condition(boolean before) {
    return uniform() ? comparison(before) : from(0, before);
  }

  private boolean uniform() {
    boolean descending = elements.getFirst().item.descending();
    return elements.stream()
        .allMatch(element -> !element.mayBeNull && element.item.descending() == descending);
  }

  private Expression comparison(boolean before) {
    Operator operator = operator(elements.getFirst(), before);
    if (elements.size() == 1) {
      return strict(elements.getFirst(), before);
    }
    List<Expression> left = new ArrayList<>();
    List<Expression> right = new ArrayList<>();
    for (Element element : elements) {
      left.add(element.item.expression());
      right.add(present(element));
    }
    return Infix.condition(operator, new RowValue(left), new RowValue(right));
  }

  private static Operator operator(Element element, boolean before) {
    return element.item.descending() == before ? Operator.GT : Operator.LT;
  }

  /// Behind the key as far as the elements from `place` on decide; null where no row can be.
  private Expression from(int place, boolean before) {
    Element element = elements.get(place);
    Expression strict = strict(element, before);
    if (place == elements.size() - 1) {
      return strict;
    }
    Expression rest = from(place + 1, before);
    return Infix.condition(
        Operator.OR, strict, Infix.condition(Operator.AND, equal(element), rest));
  }

  private static Expression strict(Element element, boolean before) {
    Expression expression = element.item.expression();
    boolean nullsBehind = (element.item.nulls() == OrderItem.Nulls.LAST) != before;
    if (element.value == null) {
      return nullsBehind
          ? new BooleanConstant(false)
          : new Postfix(expression, Operator.IS_NOT_NULL);
    }
    Expression beyond = Infix.condition(operator(element, before), expression, element.value);
    return element.mayBeNull && nullsBehind
        ? Infix.condition(Operator.OR, beyond, new Postfix(expression, Operator.IS_NULL))
        : beyond;
  }

  private static Expression equal(Element element) {
    Expression expression = element.item.expression();
    return element.value == null
        ? new Postfix(expression, Operator.IS_NULL)
        : Infix.condition(Operator.EQ, expression, element.value);
  }

  private static Bind present(Element element) {
    Bind value = element.value;
    if (value == null) {
      throw new IllegalStateException("a key value that is never null is null");
    }
    return value;
  }

  /// `select` for the rows before the key, in their order; under a limit those next to it.
  static SelectQuery before(SelectQuery select, Keyset key) {
    WrappedSelect page = WrappedSelect.of(select, new Name("page"));
    SelectQuery rows = page.rows().and(key.condition(true));
    return page.around(rows.withOrderBy(reversed(select.orderBy())));
  }

  /// The order from the other end.
  private static List<OrderItem> reversed(List<OrderItem> order) {
    List<OrderItem> reversed = new ArrayList<>();
    for (OrderItem item : order) {
      OrderItem.Nulls nulls =
          switch (item.nulls()) {
            case UNSPECIFIED -> OrderItem.Nulls.UNSPECIFIED;
            case FIRST -> OrderItem.Nulls.LAST;
            case LAST -> OrderItem.Nulls.FIRST;
          };
      reversed.add(new OrderItem(item.expression(), !item.descending(), nulls));
    }
    return reversed;
  }
}
