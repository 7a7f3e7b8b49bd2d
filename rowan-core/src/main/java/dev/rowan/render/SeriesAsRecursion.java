package dev.rowan.render;

import dev.rowan.ast.Bind;
import dev.rowan.ast.Children;
import dev.rowan.ast.CommonTable;
import dev.rowan.ast.CommonTableRef;
import dev.rowan.ast.Expression;
import dev.rowan.ast.FromItem;
import dev.rowan.ast.FromLeaf;
import dev.rowan.ast.FunctionTable;
import dev.rowan.ast.Infix;
import dev.rowan.ast.Operator;
import dev.rowan.ast.OutputRef;
import dev.rowan.ast.Rewriter;
import dev.rowan.ast.SelectItem;
import dev.rowan.ast.SelectQuery;
import dev.rowan.ast.SetQuery;
import dev.rowan.ast.StatementNode;
import dev.rowan.ast.TableRef;
import dev.rowan.type.Name;
import dev.rowan.type.SqlType;
import java.time.Duration;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// `from generate_series(a, b, 2) as s (value)` -> `with recursive series (value, last) as (select
/// a, b where a <= b union all select series.value + 2, series.last from series where series.value
/// + 2 <= series.last) … from series as s`
///
/// For servers without [Feature#SERIES]. One whose ends are columns of what stands beside it stays
/// as it is, and is refused by the printer.
public final class SeriesAsRecursion implements Rewrite {
  private static final Name VALUE = new Name("value");
  private static final Name LAST = new Name("last");

  /// The rewrite.
  public SeriesAsRecursion() {}

  @Override
  public StatementNode apply(StatementNode statement) {
    var search = new Search();
    search.statement(statement);
    return search.found ? new Recursion(search.taken).statement(statement) : statement;
  }

  /// Whether there is a series, and which names of tables are taken.
  private static final class Search extends Children {
    private final Set<Name> taken = new HashSet<>();
    private boolean found;

    @Override
    public void from(FromItem item) {
      found |= item instanceof FunctionTable table && table.series();
      if (item instanceof FromLeaf leaf) {
        taken.add(leaf.qualifier());
      }
      if (item instanceof TableRef table) {
        taken.add(table.name().name());
      } else if (item instanceof CommonTableRef table) {
        taken.add(table.name());
      }
      super.from(item);
    }
  }

  private static final class Recursion extends Rewriter {
    private final Set<Name> taken;

    Recursion(Set<Name> taken) {
      this.taken = taken;
    }

    @Override
    public FromItem from(FromItem before) {
      FromItem item = super.from(before);
      return item instanceof FunctionTable table
              && table.series()
              && Mentions.in(table.call()).isEmpty()
          ? recursive(table)
          : item;
    }

    private CommonTableRef recursive(FunctionTable table) {
      var name = new Name("series");
      for (int i = 2; !taken.add(name); i++) {
        name = new Name("series_" + i);
      }
      List<Expression> arguments = table.call().arguments();
      SqlType<?> type = table.call().type();
      Bind step = (Bind) arguments.get(2);
      Operator within = forward(step.value()) ? Operator.LE : Operator.GE;
      SelectQuery seed =
          SelectQuery.of(
                  List.of(
                      new SelectItem(arguments.get(0), VALUE),
                      new SelectItem(arguments.get(1), LAST)))
              .withWhere(Infix.condition(within, arguments.get(0), arguments.get(1)));
      var next = new Infix(Operator.PLUS, new OutputRef(name, VALUE, type), step, type);
      var last = new OutputRef(name, LAST, type);
      SelectQuery further =
          SelectQuery.of(List.of(new SelectItem(next, VALUE), new SelectItem(last, LAST)))
              .withFrom(List.of(new CommonTableRef(name, null, null)))
              .withWhere(Infix.condition(within, next, last));
      var body = new SetQuery(SetQuery.SetOperator.UNION_ALL, seed, further);
      var definition = new CommonTable(name, List.of(VALUE, LAST), body, true);
      return new CommonTableRef(name, table.alias(), definition);
    }

    private static boolean forward(@Nullable Object step) {
      return switch (step) {
        case Long number -> number > 0;
        case Duration duration -> duration.isPositive();
        case Period period -> !period.isNegative();
        case null, default -> true;
      };
    }
  }
}
