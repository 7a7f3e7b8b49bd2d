package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.Bind;
import dev.rowan.ast.Call;
import dev.rowan.ast.Conditions;
import dev.rowan.ast.DerivedTable;
import dev.rowan.ast.Expression;
import dev.rowan.ast.InArray;
import dev.rowan.ast.InList;
import dev.rowan.ast.Infix;
import dev.rowan.ast.Operator;
import dev.rowan.ast.OrderItem;
import dev.rowan.ast.OutputRef;
import dev.rowan.ast.QueryNode;
import dev.rowan.ast.RowValue;
import dev.rowan.ast.SelectItem;
import dev.rowan.ast.SelectQuery;
import dev.rowan.ast.WindowCall;
import dev.rowan.ast.WindowSpec;
import dev.rowan.schema.KeyDef;
import dev.rowan.type.Name;
import dev.rowan.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A list inside a shape: which relation it follows, what its elements are, and how they are
/// filtered, ordered and limited within each parent.
///
/// Loads the elements of all parents by one statement: `select …, key from target where key =
/// any(?) and condition order by …`; with a limit the rows are numbered by `row_number() over
/// (partition by key order by …)` and cut inside a derived table.
public final class NestedListSpec<E, T extends TableOf<?>> {
  private final ManyPath<T> path;
  private final Function<T, Selection<? extends E>> element;
  private final List<Function<? super T, BoolExpr>> conditions = new ArrayList<>();
  private final List<Function<? super T, Ordering>> orderings = new ArrayList<>();
  private long limit = -1;

  NestedListSpec(ManyPath<T> path, Function<T, Selection<? extends E>> element) {
    this.path = path;
    this.element = element;
  }

  ManyPath<T> path() {
    return path;
  }

  /// Lists only the elements for which `condition` holds; a second condition adds to the first.
  public NestedListSpec<E, T> where(Function<? super T, BoolExpr> condition) {
    conditions.add(condition);
    return this;
  }

  /// Orders the elements of each parent; a second ordering decides among equals.
  public NestedListSpec<E, T> orderBy(Function<? super T, Ordering> ordering) {
    orderings.add(ordering);
    return this;
  }

  /// Lists at most `rows` elements of each parent.
  public NestedListSpec<E, T> limit(long rows) {
    if (rows < 0) {
      throw new InvalidStatement(
          "ROWAN-1112", "limit " + rows + " of " + path + " is negative; give 0 or more");
    }
    limit = rows;
    return this;
  }

  NestedList nestedAt(int keyItem) {
    List<SqlType<?>> types = new ArrayList<>();
    path.local().forEach(column -> types.add(column.type()));
    return new NestedList(path.relation(), keyItem, types, this::elements, this::inline);
  }

  private Query<NestedList.Element> elements(List<Object> keys) {
    T far = path.target();
    Selection<? extends E> selection = element.apply(far);
    ManyPath.Placed placed = path.placed(far, path.relation());
    List<Expression> keyColumns = new ArrayList<>();
    placed.keys().forEach(column -> keyColumns.add(column.node()));

    var items = new ArrayList<>(selection.items());
    keyColumns.forEach(column -> items.add(new SelectItem(column, null)));
    SelectQuery rows =
        SelectQuery.of(items)
            .withFrom(List.of(placed.from()))
            .withWhere(condition(far, keyColumns, keys));
    List<OrderItem> order = order(far);
    QueryNode query = limit < 0 ? rows.withOrderBy(order) : limited(rows, keyColumns, order);
    return new NodeQuery<>(query, fetch(selection, keyColumns), false);
  }

  private @Nullable Expression condition(T far, List<Expression> keyColumns, List<Object> keys) {
    return conditions(far, within(keyColumns, keys));
  }

  private @Nullable Expression conditions(T far, @Nullable Expression first) {
    Expression condition = first;
    for (var extra : conditions) {
      condition = Conditions.and(condition, BoolExpr.conditionOf(extra.apply(far)));
    }
    return condition;
  }

  private static @Nullable Expression within(List<Expression> columns, List<Object> keys) {
    if (columns.size() == 1) {
      Expression column = columns.getFirst();
      return new InArray(column, new Bind(keys, SqlType.array(column.type())));
    }
    List<Expression> rows = new ArrayList<>(keys.size());
    for (Object key : keys) {
      List<Expression> values = new ArrayList<>(columns.size());
      for (int i = 0; i < columns.size(); i++) {
        values.add(new Bind(((List<?>) key).get(i), columns.get(i).type()));
      }
      rows.add(new RowValue(values));
    }
    return new InList(new RowValue(columns), rows, false);
  }

  /// The orderings asked for, then the target's key, so that the order is the same in every run.
  private List<OrderItem> order(T far) {
    List<OrderItem> order = new ArrayList<>();
    orderings.forEach(ordering -> order.add(ordering.apply(far).item()));
    far.definition().primaryKey().ifPresent(key -> addKey(far, key, order));
    return order;
  }

  private static void addKey(TableOf<?> far, KeyDef key, List<OrderItem> order) {
    for (Column<?> column : far.columns()) {
      boolean ordered = order.stream().anyMatch(item -> item.expression().equals(column.node()));
      if (key.columns().contains(new Name(column.name())) && !ordered) {
        order.add(new OrderItem(column.node(), false, OrderItem.Nulls.UNSPECIFIED));
      }
    }
  }

  /// `(select json_rows(column, … order by …) from target where key = parent.key and condition)`;
  /// with a limit, over a derived table that has it.
  private InlineList inline() {
    T far = path.far();
    Selection<? extends E> selection = element.apply(far).inOneStatement();
    ManyPath.Placed placed = path.placed(far, path.relation());
    SelectQuery rows =
        SelectQuery.of(selection.items())
            .withFrom(List.of(placed.from()))
            .withWhere(conditions(far, ManyPath.equal(path.local(), placed.keys())));
    return InlineRows.of(path.relation(), rows, order(far), limit, selection.placement().at(1, 0));
  }

  private SelectQuery limited(
      SelectQuery rows, List<Expression> keyColumns, List<OrderItem> order) {
    var alias = new Name("numbered");
    var number = new Name("place");
    List<SelectItem> inner = new ArrayList<>();
    List<SelectItem> outer = new ArrayList<>();
    for (SelectItem item : rows.items()) {
      var label = new Name("c" + (inner.size() + 1));
      inner.add(new SelectItem(item.expression(), label));
      outer.add(new SelectItem(new OutputRef(alias, label, item.expression().type()), null));
    }
    var place =
        new WindowCall(
            Call.of("row_number", SqlType.BIGINT), new WindowSpec(keyColumns, order, null));
    inner.add(new SelectItem(place, number));
    var placeOutput = new OutputRef(alias, number, SqlType.BIGINT);
    return SelectQuery.of(outer)
        .withFrom(List.of(new DerivedTable(rows.withItems(inner), alias, false)))
        .withWhere(Infix.condition(Operator.LE, placeOutput, new Bind(limit, SqlType.BIGINT)))
        .withOrderBy(List.of(new OrderItem(placeOutput, false, OrderItem.Nulls.UNSPECIFIED)));
  }

  private Fetch<NestedList.Element> fetch(
      Selection<? extends E> selection, List<Expression> keyColumns) {
    RowReader<? extends E> reader = selection.placement().at(1, 0);
    int keyAt = selection.items().size() + 1;
    List<SqlType<?>> types = new ArrayList<>();
    selection.items().forEach(item -> types.add(item.expression().type()));
    keyColumns.forEach(column -> types.add(column.type()));
    return new Fetch<>(
        row -> new NestedList.Element(key(row, keyAt, keyColumns), present(reader.read(row))),
        selection.nested(),
        types);
  }

  private static Object key(RowInput row, int at, List<Expression> columns) {
    if (columns.size() == 1) {
      return row.get(at, columns.getFirst().type());
    }
    List<Object> values = new ArrayList<>(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      values.add(row.get(at + i, columns.get(i).type()));
    }
    return values;
  }

  private Object present(@Nullable Object element) {
    if (element == null) {
      throw new IllegalStateException("an element of " + path + " has no row");
    }
    return element;
  }
}
