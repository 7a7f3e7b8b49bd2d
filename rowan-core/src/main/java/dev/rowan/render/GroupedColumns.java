package dev.rowan.render;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.AggregateCall;
import dev.rowan.ast.Call;
import dev.rowan.ast.Children;
import dev.rowan.ast.ColumnRef;
import dev.rowan.ast.CustomExpression;
import dev.rowan.ast.Expression;
import dev.rowan.ast.FromItem;
import dev.rowan.ast.FromLeaf;
import dev.rowan.ast.GroupingSets;
import dev.rowan.ast.OrderedSetCall;
import dev.rowan.ast.OutputRef;
import dev.rowan.ast.QueryNode;
import dev.rowan.ast.SelectQuery;
import dev.rowan.ast.StatementNode;
import dev.rowan.ast.WindowCall;
import dev.rowan.type.Name;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Checks that a column selected beside aggregates has one value per group. Servers differ: some
/// refuse it, some answer with the value of any row.
///
/// A table of which some column is grouped by is taken to be grouped by its key, which decides the
/// others; whether it is the key, the server knows.
final class GroupedColumns extends Children {
  private GroupedColumns() {}

  /// @throws InvalidStatement if a column of `statement` has several values per group
  static void check(StatementNode statement) {
    new GroupedColumns().statement(statement);
  }

  @Override
  public void query(QueryNode query) {
    if (query instanceof SelectQuery select) {
      check(select);
    }
    super.query(query);
  }

  private static void check(SelectQuery select) {
    List<Expression> computed = new ArrayList<>();
    select.items().forEach(item -> computed.add(item.expression()));
    select.orderBy().forEach(item -> computed.add(item.expression()));
    computed.addAll(select.options().distinctOn());
    Expression having = select.having();
    if (having != null) {
      computed.add(having);
    }
    var walk = new Walk(select);
    computed.forEach(walk::expression);
    boolean grouped = !select.groupBy().isEmpty() || having != null || walk.aggregates;
    if (grouped && !walk.loose.isEmpty()) {
      throw new InvalidStatement(
          "ROWAN-1214",
          "column %s stands beside aggregates, but is neither grouped by nor aggregated; add it to groupBy(…), or ask for max(…) of it"
              .formatted(walk.loose.getFirst()));
    }
  }

  /// Finds the aggregates of one query and the columns that stand outside them.
  private static final class Walk extends Children {
    private final List<Expression> groups;
    private final Set<Name> own = new HashSet<>();
    private final Set<Name> decided = new HashSet<>();
    private final List<String> loose = new ArrayList<>();
    private boolean aggregates;

    Walk(SelectQuery select) {
      // A list: comparing with the few there are costs less than hashing every expression.
      groups = GroupingSets.flattened(select.groupBy());
      for (FromLeaf leaf : FromItem.leaves(select.from())) {
        own.add(leaf.qualifier());
      }
      for (Expression group : groups) {
        Children.each(group, this::decide);
      }
    }

    private void decide(Expression inner) {
      if (inner instanceof ColumnRef column) {
        decided.add(column.table().qualifier());
      } else if (inner instanceof OutputRef output) {
        decided.add(output.source());
      }
    }

    @Override
    public void query(QueryNode query) {
      // A query of its own, with groups of its own.
    }

    @Override
    public void expression(Expression expression) {
      if (groups.contains(expression)) {
        return;
      }
      switch (expression) {
        case AggregateCall _, OrderedSetCall _ -> aggregates = true;
        case WindowCall call -> {
          // Over a window an aggregate gives each row its value; its arguments are the row's.
          Expression function = call.function();
          Expression arguments =
              function instanceof AggregateCall aggregate
                  ? new Call(aggregate.function(), aggregate.arguments(), aggregate.type())
                  : function;
          super.expression(new WindowCall(arguments, call.window()));
        }
        case CustomExpression _ -> {
          // Whether it aggregates what is inside, only the user knows.
        }
        case ColumnRef column -> column(column.table().qualifier(), column.name());
        case OutputRef output -> column(output.source(), output.name());
        default -> super.expression(expression);
      }
    }

    private void column(Name source, Name name) {
      if (own.contains(source) && !decided.contains(source)) {
        loose.add(source + "." + name);
      }
    }
  }
}
