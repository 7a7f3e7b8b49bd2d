package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.CommonTable;
import dev.rowan.ast.CommonTableRef;
import dev.rowan.ast.QueryNode;
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

  static <R> Cte recursive(
      String name, SetOperand<R> seed, Function<Cte, ? extends SetOperand<R>> step) {
    QueryNode first = Subqueries.node(seed);
    List<Output> outputs = outputs(first);
    var as = new Name(name);
    QueryNode second = Subqueries.node(step.apply(new Cte(as, null, null, outputs)));
    requirePlain(name, first);
    requirePlain(name, second);
    Arms.requireSameColumns("\"" + name + "\"", first.items(), second.items());
    QueryNode body = new SetQuery(SetQuery.SetOperator.UNION_ALL, first, second);
    return new Cte(as, null, new CommonTable(as, names(outputs), body, true), outputs);
  }

  /// Refuses an order or limit, which would belong to the whole and not to the side that says it.
  private static void requirePlain(String name, QueryNode side) {
    if (!side.plain()) {
      throw new InvalidStatement(
          "ROWAN-1117",
          "a side of \"%s\" is ordered or limited, which SQL allows for the whole alone; select from it as a derived table: select(…).as(\"…\")"
              .formatted(name));
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
