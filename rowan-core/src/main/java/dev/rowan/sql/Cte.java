package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.CommonTable;
import dev.rowan.ast.CommonTableRef;
import dev.rowan.ast.QueryNode;
import dev.rowan.ast.SelectItem;
import dev.rowan.ast.SelectQuery;
import dev.rowan.ast.SetQuery;
import dev.rowan.type.Name;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A common table expression: `with name (column, …) as (select …)`.
///
/// It writes itself before the statement in whose `from` it stands, once, however often it is read.
public final class Cte extends Derived {
  private final Name name;
  private final @Nullable CommonTable definition;

  private Cte(
      Name name, @Nullable Name alias, @Nullable CommonTable definition, List<Output> outputs) {
    super(new CommonTableRef(name, alias, definition), alias == null ? name : alias, outputs);
    this.name = name;
    this.definition = definition;
  }

  static Cte of(String name, Query<?> query) {
    QueryNode body = Subqueries.node(query);
    List<Output> outputs = outputs(body);
    var as = new Name(name);
    return new Cte(as, null, new CommonTable(as, names(outputs), body, false), outputs);
  }

  static Cte recursive(String name, Select<Row> seed, Function<Cte, Select<Row>> step) {
    QueryNode first = seed.node();
    List<Output> outputs = outputs(first);
    var as = new Name(name);
    QueryNode second = step.apply(new Cte(as, null, null, outputs)).node();
    requirePlain(name, first);
    requirePlain(name, second);
    requireSameColumns(name, first.items(), second.items());
    QueryNode body = new SetQuery(SetQuery.SetOperator.UNION_ALL, first, second);
    return new Cte(as, null, new CommonTable(as, names(outputs), body, true), outputs);
  }

  /// Refuses an order or limit, which would belong to the whole and not to the side that says it.
  private static void requirePlain(String name, QueryNode side) {
    if (side instanceof SelectQuery select
        && (!select.orderBy().isEmpty() || select.limit() != null || select.offset() != null)) {
      throw new InvalidStatement(
          "ROWAN-1117",
          "a side of \"%s\" is ordered or limited, which SQL allows for the whole alone; select from it as a derived table: select(…).as(\"…\")"
              .formatted(name));
    }
  }

  private static List<Name> names(List<Output> outputs) {
    return outputs.stream().map(Output::name).toList();
  }

  private static void requireSameColumns(
      String name, List<SelectItem> seed, List<SelectItem> step) {
    if (seed.size() != step.size()) {
      throw new InvalidStatement(
          "ROWAN-1113",
          "the seed of \"%s\" selects %d columns and its step %d; select the same columns in both"
              .formatted(name, seed.size(), step.size()));
    }
    for (int i = 0; i < seed.size(); i++) {
      Class<?> first = seed.get(i).expression().type().javaType();
      Class<?> second = step.get(i).expression().type().javaType();
      if (first != second) {
        throw new InvalidStatement(
            "ROWAN-1114",
            "column %d of \"%s\" is %s in the seed and %s in the step; cast one of them"
                .formatted(i + 1, name, first.getSimpleName(), second.getSimpleName()));
      }
    }
  }

  @Override
  public Cte as(String alias) {
    return new Cte(name, new Name(alias), definition, outputs());
  }

  @Nullable CommonTable definition() {
    return definition;
  }
}
