package dev.rowan.render;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.Call;
import dev.rowan.ast.Children;
import dev.rowan.ast.ClausedStatement;
import dev.rowan.ast.ColumnRef;
import dev.rowan.ast.CommonTable;
import dev.rowan.ast.DeleteStatement;
import dev.rowan.ast.DerivedTable;
import dev.rowan.ast.Expression;
import dev.rowan.ast.FromItem;
import dev.rowan.ast.FromLeaf;
import dev.rowan.ast.InsertSource;
import dev.rowan.ast.InsertStatement;
import dev.rowan.ast.JoinedTable;
import dev.rowan.ast.MergeBranch;
import dev.rowan.ast.MergeStatement;
import dev.rowan.ast.OutputRef;
import dev.rowan.ast.QueryNode;
import dev.rowan.ast.RawCommand;
import dev.rowan.ast.RawQuery;
import dev.rowan.ast.SelectQuery;
import dev.rowan.ast.SetQuery;
import dev.rowan.ast.StatementNode;
import dev.rowan.ast.TableRef;
import dev.rowan.ast.UpdateStatement;
import dev.rowan.ast.ValuesQuery;
import dev.rowan.ast.WindowCall;
import dev.rowan.type.Name;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Checks that every column of a statement belongs to something in `from`, here or in a query
/// around it, that no two things in one `from` share a name, and that no two are unconnected by
/// accident.
final class Scopes extends Children {
  private static final Set<String> OUTCOMES = Set.of("inserted", "merge_action");

  /// The innermost last; each maps the names of one `from` to what bears them.
  private final List<Map<Name, FromLeaf>> scopes = new ArrayList<>();

  private boolean windows;

  /// The function that tells what became of a row, where one can stand.
  private String outcome = "";

  private Scopes() {}

  /// @throws InvalidStatement if a column or table of `statement` is out of place
  static void check(StatementNode statement) {
    var scopes = new Scopes();
    scopes.statement(statement);
    if (scopes.windows) {
      WindowPlaces.check(statement);
    }
  }

  @Override
  public void statement(StatementNode statement) {
    switch (statement) {
      case QueryNode query -> query(query);
      case InsertStatement insert -> {
        // What is inserted sees nothing of the table it goes into.
        super.statement(InsertStatement.of(insert.table(), List.of(), insert.source()));
        var rest = insert.withSource(new InsertSource.Defaults());
        outcome = insert.onConflict() == null ? "" : "inserted";
        within(insert.table(), List.of(), () -> super.statement(rest));
        outcome = "";
      }
      case UpdateStatement update -> {
        var rest = update.withFrom(List.of());
        within(update.table(), update.from(), () -> super.statement(rest));
        Connections.require(beside(update.table(), update.from()), update.where());
      }
      case DeleteStatement delete -> {
        var rest = delete.with(List.of(), delete.where());
        within(delete.table(), delete.using(), () -> super.statement(rest));
        Connections.require(beside(delete.table(), delete.using()), delete.where());
      }
      case MergeStatement merge -> {
        List<FromItem> source = List.of(merge.source());
        var rest =
            new MergeStatement(
                merge.table(), merge.table(), merge.on(), List.of(), merge.returning());
        outcome = "merge_action";
        within(merge.table(), source, () -> super.statement(rest));
        outcome = "";
        Connections.require(beside(merge.table(), source), merge.on());
        merge.branches().forEach(branch -> seeing(visible(merge, branch.match()), branch));
      }
      case ClausedStatement claused -> statement(claused.statement());
      case RawCommand _ -> {
        // as in a raw query
      }
    }
  }

  /// `inner` sees `table` and what stands beside it, which does not see `table` itself.
  private void within(TableRef table, List<FromItem> items, Runnable inner) {
    scopes.add(names(items));
    from(items);
    scopes.removeLast();
    scopes.add(names(beside(table, items)));
    inner.run();
    scopes.removeLast();
  }

  /// A row that is not there yet cannot be seen, on either side.
  private static List<FromItem> visible(MergeStatement merge, MergeBranch.Match match) {
    return switch (match) {
      case MATCHED -> List.of(merge.table(), merge.source());
      case NOT_MATCHED -> List.of(merge.source());
      case NOT_MATCHED_BY_SOURCE -> List.of(merge.table());
    };
  }

  private void seeing(List<FromItem> items, MergeBranch branch) {
    scopes.add(names(items));
    branch(branch);
    scopes.removeLast();
  }

  private static List<FromItem> beside(TableRef table, List<FromItem> items) {
    List<FromItem> all = new ArrayList<>(List.of(table));
    all.addAll(items);
    return all;
  }

  @Override
  public void query(QueryNode query) {
    switch (query) {
      case SelectQuery select -> {
        scopes.add(names(select.from()));
        super.query(select.from().isEmpty() ? select : select.withFrom(List.of()));
        from(select.from());
        Connections.require(select.from(), select.where());
        if (!select.options().none()) {
          SelectRules.require(select);
        }
        scopes.removeLast();
      }
      case SetQuery _, ValuesQuery _ -> super.query(query);
      case RawQuery _ -> {
        // Only the server knows what its text has in from.
      }
    }
  }

  private static Map<Name, FromLeaf> names(List<FromItem> items) {
    Map<Name, FromLeaf> names = new LinkedHashMap<>();
    for (FromLeaf leaf : FromItem.leaves(items)) {
      FromLeaf before = names.put(leaf.qualifier(), leaf);
      if (before != null) {
        throw new InvalidStatement(
            "ROWAN-1202",
            "%s and %s stand in one from under the name \"%s\"; give one of them an alias: as(\"…\")"
                .formatted(describe(before), describe(leaf), leaf.qualifier()));
      }
    }
    return names;
  }

  private static String describe(FromLeaf leaf) {
    return leaf instanceof TableRef table ? "table " + table : "\"" + leaf.qualifier() + "\"";
  }

  /// Each item of `from` is seen by the lateral ones after it.
  private void from(List<FromItem> items) {
    Map<Name, FromLeaf> own = scopes.removeLast();
    Map<Name, FromLeaf> before = new LinkedHashMap<>();
    for (FromItem item : items) {
      scopes.add(before);
      from(item);
      scopes.removeLast();
      before.putAll(names(List.of(item)));
    }
    scopes.add(own);
  }

  @Override
  public void from(FromItem item) {
    if (item instanceof DerivedTable derived && !derived.lateral()) {
      // A derived table does not see its neighbours.
      Map<Name, FromLeaf> own = scopes.removeLast();
      super.from(item);
      scopes.add(own);
    } else if (item instanceof JoinedTable joined) {
      from(joined.left());
      right(joined);
      condition(joined);
    } else {
      super.from(item);
    }
  }

  /// A lateral right side sees the left one, but where the left may have no row for it.
  private void right(JoinedTable joined) {
    if (joined.right() instanceof TableRef || joined.kind().leftMayBeAbsent()) {
      from(joined.right());
      return;
    }
    Map<Name, FromLeaf> before = scopes.removeLast();
    Map<Name, FromLeaf> seen = new LinkedHashMap<>(before);
    seen.putAll(names(List.of(joined.left())));
    scopes.add(seen);
    from(joined.right());
    scopes.removeLast();
    scopes.add(before);
  }

  /// The condition of a join sees both its sides, and nothing that is joined later.
  private void condition(JoinedTable joined) {
    Expression on = joined.on();
    if (on != null) {
      Map<Name, FromLeaf> own = scopes.removeLast();
      scopes.add(names(List.of(joined)));
      expression(on);
      scopes.removeLast();
      scopes.add(own);
    }
  }

  @Override
  public void commonTable(CommonTable table) {
    // It is written before the statement, and sees nothing of it.
    var inner = new Scopes();
    inner.statement(table.body());
    windows |= inner.windows;
  }

  @Override
  public void expression(Expression expression) {
    switch (expression) {
      case ColumnRef column -> require(column);
      case OutputRef output -> require(output);
      case WindowCall call -> {
        windows = true;
        super.expression(call);
      }
      case Call call when OUTCOMES.contains(call.function()) -> require(call);
      default -> super.expression(expression);
    }
  }

  private void require(Call call) {
    if (!call.function().equals(outcome)) {
      throw new InvalidStatement(
          "ROWAN-1216",
          "%s() is asked outside returning(…) of the statement that knows it: an upsert tells whether it inserted, a merge what it did"
              .formatted(call.function()));
    }
  }

  private void require(ColumnRef column) {
    for (Map<Name, FromLeaf> scope : scopes.reversed()) {
      FromLeaf found = scope.get(column.table().qualifier());
      if (found != null && column.table().equals(found.tableRef())) {
        return;
      }
      if (found != null) {
        throw new InvalidStatement(
            "ROWAN-1212",
            "column %s.%s is used where \"%s\" is %s; give one of them another alias"
                .formatted(
                    column.table(), column.name(), column.table().qualifier(), describe(found)));
      }
    }
    throw new InvalidStatement(
        "ROWAN-1201",
        "column %s.%s is used, but %s is not in from, which has %s; join it, or name it in from(…)"
            .formatted(column.table(), column.name(), column.table(), inScope()));
  }

  private void require(OutputRef output) {
    for (Map<Name, FromLeaf> scope : scopes.reversed()) {
      if (scope.containsKey(output.source())) {
        return;
      }
    }
    throw new InvalidStatement(
        "ROWAN-1201",
        "column %s.%s is used, but %s is not in from, which has %s; join it, or name it in from(…)"
            .formatted(output.source(), output.name(), output.source(), inScope()));
  }

  private List<Name> inScope() {
    return scopes.isEmpty() ? List.of() : List.copyOf(scopes.getLast().keySet());
  }
}
