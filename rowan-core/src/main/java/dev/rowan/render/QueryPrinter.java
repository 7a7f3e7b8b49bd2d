package dev.rowan.render;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.ColumnRef;
import dev.rowan.ast.CommonTable;
import dev.rowan.ast.CommonTableRef;
import dev.rowan.ast.CustomClause;
import dev.rowan.ast.DerivedTable;
import dev.rowan.ast.Expression;
import dev.rowan.ast.FromItem;
import dev.rowan.ast.FunctionColumn;
import dev.rowan.ast.FunctionTable;
import dev.rowan.ast.GroupingSets;
import dev.rowan.ast.IndexHint;
import dev.rowan.ast.JoinedTable;
import dev.rowan.ast.OptimizerHint;
import dev.rowan.ast.OrderItem;
import dev.rowan.ast.QueryNode;
import dev.rowan.ast.RawQuery;
import dev.rowan.ast.RowLock;
import dev.rowan.ast.SampledTable;
import dev.rowan.ast.SelectItem;
import dev.rowan.ast.SelectQuery;
import dev.rowan.ast.SetQuery;
import dev.rowan.ast.TableRef;
import dev.rowan.ast.ValuesQuery;
import dev.rowan.ast.WindowSpec;
import dev.rowan.type.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Prints queries in standard SQL, clause by clause in the order of the grammar.
public class QueryPrinter {
  /// Where this printer writes.
  protected final Printing out;

  private final WindowPrinter windows;

  /// A printer that writes to `out`.
  public QueryPrinter(Printing out) {
    this.out = out;
    this.windows = new WindowPrinter(out);
  }

  /// Prints `query`.
  public void query(QueryNode query) {
    switch (query) {
      case SelectQuery select -> select(select);
      case SetQuery set -> set(set);
      case RawQuery raw -> out.expressions().print(raw.body());
      case ValuesQuery values -> values(values);
    }
  }

  private void values(ValuesQuery values) {
    for (int i = 0; i < values.rows().size(); i++) {
      out.text(i == 0 ? "values (" : ", (");
      out.expressions().list(values.rows().get(i));
      out.text(')');
    }
  }

  /// `left union right order by 1 limit …`; a side in parentheses where it would read otherwise.
  private void set(SetQuery set) {
    arm(set.left(), set.encloses(set.left(), false));
    out.text(' ').text(set.operator().keyword()).text(' ');
    arm(set.right(), set.encloses(set.right(), true));
    for (int i = 0; i < set.orderBy().size(); i++) {
      SetQuery.Place place = set.orderBy().get(i);
      out.text(i == 0 ? " order by " : ", ").text(String.valueOf(place.place()));
      out.expressions().direction(place.descending(), place.nulls());
    }
    paging(set.limit(), set.offset());
  }

  private void arm(QueryNode arm, boolean enclosed) {
    out.text(enclosed ? "(" : "");
    query(arm);
    out.text(enclosed ? ")" : "");
  }

  private void select(SelectQuery query) {
    WindowPrinter.Scope outer = windows.enter();
    projection(query);
    from(query.from(), " from ");
    out.expressions().clause(" where ", query.where());
    grouping(query);
    windows.clause();
    ordering(query);
    windows.leave(outer);
    if (query.options().withTies()) {
      ties(query);
    } else {
      paging(query.limit(), query.offset());
    }
    RowLock lock = query.options().lock();
    if (lock != null && !(lock.optional() && lacks(Feature.ROW_LOCKS))) {
      lock(lock);
    }
  }

  private boolean lacks(Feature feature) {
    return out.features().support(feature) == Support.REFUSED;
  }

  /// `with [recursive] name (column, …) as (…), …`; nothing where there are none.
  public void with(List<CommonTable> tables) {
    new CommonTablePrinter(out).with(tables);
  }

  private void projection(SelectQuery query) {
    out.text("select ").clauses(CustomClause.Place.AFTER_VERB);
    out.text(query.distinct() ? "distinct " : "");
    distinctOn(query);
    if (query.items().isEmpty()) {
      // Only whether there is a row is asked.
      out.text('1');
    }
    items(query.items());
  }

  private void distinctOn(SelectQuery query) {
    List<Expression> on = query.options().distinctOn();
    for (int i = 0; i < on.size(); i++) {
      out.text(i == 0 ? "distinct on (" : ", ");
      key(on.get(i), query);
    }
    out.text(on.isEmpty() ? "" : ") ");
  }

  /// `expression [as label], …`.
  public void items(List<SelectItem> items) {
    for (int i = 0; i < items.size(); i++) {
      out.text(i == 0 ? "" : ", ");
      SelectItem item = items.get(i);
      out.expressions().print(item.expression());
      label(item.label());
    }
  }

  private void label(@Nullable Name label) {
    if (label != null) {
      out.text(" as ").name(label);
    }
  }

  /// `keyword item, …`; nothing where there are none.
  public void from(List<FromItem> items, String keyword) {
    for (int i = 0; i < items.size(); i++) {
      out.text(i == 0 ? keyword : ", ");
      from(items.get(i));
    }
  }

  private void from(FromItem item) {
    switch (item) {
      case TableRef table -> table(table);
      case DerivedTable derived -> derived(derived);
      case CommonTableRef common -> {
        out.name(common.name());
        label(common.alias());
      }
      case SampledTable sampled -> sampled(sampled);
      case FunctionTable function -> {
        require(function);
        function(function);
      }
      case JoinedTable joined -> joined(joined);
    }
  }

  /// `table [as alias]`.
  public void table(TableRef table) {
    out.name(table.name());
    Name alias = table.alias();
    label(table.name().name().equals(alias) ? null : alias);
    out.clauses(table);
  }

  /// A clause or hint of the user's own.
  final void clause(CustomClause clause) {
    switch (clause) {
      case IndexHint hint -> indexHint(hint);
      case OptimizerHint hint -> {
        out.features()
            .requireNative(
                Feature.OPTIMIZER_HINTS,
                "it would be skipped as a comment; leave it to the planner");
        hint.print(new CustomText(out, out.expressions()));
      }
      default -> clause.print(new CustomText(out, out.expressions()));
    }
  }

  /// `use index (name, …)` behind a table.
  protected void indexHint(IndexHint hint) {
    out.features().requireNative(Feature.INDEX_HINTS, "leave the choice of indexes to the planner");
    hint.print(new CustomText(out, out.expressions()));
  }

  /// `(values (…), (…)) as alias (column, …)`.
  protected void values(ValuesQuery values, Name alias) {
    out.text('(');
    values(values);
    out.text(") as ").name(alias).text(" (").names(values.columns()).text(')');
  }

  private void derived(DerivedTable derived) {
    if (derived.query() instanceof ValuesQuery values) {
      values(values, derived.alias());
      return;
    }
    if (derived.lateral()) {
      out.features()
          .requireNative(
              Feature.LATERAL,
              "only rows found by equal columns, their first ones in an order, and aggregates of"
                  + " them can be had there; select the value by a scalar subquery, or number the"
                  + " rows by rowNumber() over a window");
      out.text("lateral ");
    }
    out.text('(');
    query(derived.query());
    out.text(") as ").name(derived.alias());
  }

  private void sampled(SampledTable sampled) {
    out.features()
        .requireNative(
            Feature.TABLESAMPLE, "select by a condition over the key, or limit the rows read");
    table(sampled.table());
    out.text(" tablesample ").text(sampled.method().keyword()).text(" (");
    out.expressions().print(sampled.percent());
    out.text(")");
    out.expressions().clause(" repeatable (", sampled.seed());
    out.text(sampled.seed() == null ? "" : ")");
  }

  private void require(FunctionTable table) {
    if (table.series()) {
      out.features()
          .requireNative(
              Feature.SERIES,
              "a series there sees nothing of what stands beside it; begin and end it by values or"
                  + " scalar subqueries, and join it by a condition");
    }
  }

  /// `function(argument, …) [with ordinality] as alias (column [type], …)`.
  protected void function(FunctionTable table) {
    if (table.series()) {
      out.text("generate_series(");
      out.expressions().list(table.call().arguments());
      out.text(')');
    } else {
      out.functions().call(table.call());
    }
    out.text(table.ordinality() ? " with ordinality as " : " as ").name(table.alias()).text(" (");
    for (int i = 0; i < table.columns().size(); i++) {
      FunctionColumn column = table.columns().get(i);
      out.text(i == 0 ? "" : ", ").name(column.name());
      if (table.defined()) {
        out.text(' ').text(out.types().spelling(column.type()));
      }
    }
    out.text(')');
  }

  private void joined(JoinedTable joined) {
    if (joined.kind() == JoinedTable.Kind.FULL) {
      out.features()
          .requireNative(
              Feature.FULL_JOIN,
              "a full join there sees nothing of the query around; join each side to a table of all"
                  + " keys");
    }
    from(joined.left());
    out.text(' ').text(joined.kind().keyword()).text(' ');
    boolean nested = joined.right() instanceof JoinedTable;
    out.text(nested ? "(" : "");
    from(joined.right());
    out.text(nested ? ")" : "");
    out.expressions().clause(" on ", joined.on());
  }

  private void grouping(SelectQuery query) {
    if (!query.groupBy().isEmpty()) {
      out.text(" group by ");
      out.expressions().list(query.groupBy());
    }
    out.expressions().clause(" having ", query.having());
  }

  /// `rollup (a, b)`, `cube (a, b)`, `grouping sets ((a, b), ())`.
  public void groupingSets(GroupingSets several) {
    out.features()
        .requireNative(
            Feature.GROUPING_SETS,
            "without distinct and window functions the groupings can be had there; else group once"
                + " for each in a derived table, and join them by unionAll(…)");
    out.text(several.kind().keyword()).text(" (");
    for (int i = 0; i < several.sets().size(); i++) {
      out.text(i == 0 ? "" : ", ");
      List<Expression> set = several.sets().get(i);
      boolean bare = set.size() == 1 && several.kind() != GroupingSets.Kind.SETS;
      out.text(bare ? "" : "(");
      out.expressions().list(set);
      out.text(bare ? "" : ")");
    }
    out.text(')');
  }

  /// `(partition by … order by …)`, or the name of a window that the query defines.
  public void window(WindowSpec window) {
    windows.window(window);
  }

  private void ordering(SelectQuery query) {
    for (int i = 0; i < query.orderBy().size(); i++) {
      out.text(i == 0 ? " order by " : ", ");
      OrderItem item = query.orderBy().get(i);
      key(item.expression(), query);
      out.expressions().direction(item);
    }
  }

  /// An expression that is selected under a label is named by it, so that its values stand in one
  /// place; one of a `distinct` list without label, by its place.
  private void key(Expression expression, SelectQuery query) {
    int place = expression instanceof ColumnRef ? -1 : placeOf(expression, query.items());
    Name label = place < 0 ? null : query.items().get(place).label();
    if (label != null) {
      out.name(label);
    } else if (place >= 0 && query.distinct()) {
      out.text(String.valueOf(place + 1));
    } else {
      requireSelected(expression, query);
      out.expressions().print(expression);
    }
  }

  private static int placeOf(Expression expression, List<SelectItem> items) {
    int place = -1;
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).expression().equals(expression)
          && (place < 0 || items.get(i).label() != null)) {
        place = i;
      }
    }
    return place;
  }

  private static void requireSelected(Expression expression, SelectQuery query) {
    if (query.distinct() && placeOf(expression, query.items()) < 0) {
      throw new InvalidStatement(
          "ROWAN-1213",
          "select distinct is ordered by an expression that is not selected, so that equal rows may"
              + " have several places; select it, or order by what is");
    }
  }

  /// `limit … offset …`.
  protected void paging(@Nullable Expression limit, @Nullable Expression offset) {
    out.expressions().clause(" limit ", limit);
    out.expressions().clause(" offset ", offset);
  }

  private void ties(SelectQuery query) {
    out.features().require(Feature.WITH_TIES, "number the rows by rank() over a window");
    Expression offset = query.offset();
    if (offset != null) {
      out.expressions().clause(" offset ", offset);
      out.text(" rows");
    }
    out.expressions().clause(" fetch first ", query.limit());
    out.text(" rows with ties");
  }

  /// `for update [of table, …] [nowait|skip locked]`.
  protected void lock(RowLock lock) {
    out.features()
        .require(
            Feature.ROW_LOCKS,
            "a transaction that writes keeps other writers away by itself: leave the lock out, or"
                + " say whereSupported()");
    if (lock.strength().mindsKeys()) {
      out.features().require(Feature.KEY_LOCKS, "say forUpdate() or forShare(), which lock more");
    }
    out.text(' ').text(lock.strength().keyword());
    if (!lock.of().isEmpty()) {
      out.features()
          .require(Feature.LOCK_OF, "select the rows to be locked by a statement of their own");
      out.text(" of ").names(lock.of().stream().map(TableRef::qualifier).toList());
    }
    if (lock.waiting() == RowLock.Waiting.SKIP_LOCKED) {
      out.features().require(Feature.SKIP_LOCKED, "say noWait(), and try again later");
    }
    out.text(lock.waiting().keyword());
  }
}
