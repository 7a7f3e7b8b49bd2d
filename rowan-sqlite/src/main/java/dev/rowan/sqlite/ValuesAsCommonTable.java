package dev.rowan.sqlite;

import dev.rowan.ast.Children;
import dev.rowan.ast.CommonTable;
import dev.rowan.ast.CommonTableRef;
import dev.rowan.ast.DerivedTable;
import dev.rowan.ast.FromItem;
import dev.rowan.ast.Rewriter;
import dev.rowan.ast.StatementNode;
import dev.rowan.ast.TableRef;
import dev.rowan.ast.ValuesQuery;
import dev.rowan.render.Rewrite;
import dev.rowan.type.Name;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// `select v.a from (values (?, ?)) as v (a, b)` -> `with v (a, b) as (values (?, ?)) select v.a
/// from v`
///
/// SQLite cannot name the columns of a derived table ([dev.rowan.render.Feature#VALUES_TABLE]).
final class ValuesAsCommonTable implements Rewrite {
  @Override
  public StatementNode apply(StatementNode statement) {
    var naming = new Naming();
    naming.statement(statement);
    return naming.any ? new Hoisting(naming.taken).statement(statement) : statement;
  }

  /// The names that tables and common table expressions have.
  private static final class Naming extends Children {
    private final Set<String> taken = new HashSet<>();
    private boolean any;

    @Override
    public void from(FromItem item) {
      if (item instanceof TableRef table) {
        taken.add(folded(table.name().name()));
      } else if (item instanceof CommonTableRef common) {
        taken.add(folded(common.name()));
      }
      any |= item instanceof DerivedTable derived && derived.query() instanceof ValuesQuery;
      super.from(item);
    }
  }

  private static String folded(Name name) {
    return name.text().toLowerCase(Locale.ROOT);
  }

  private static final class Hoisting extends Rewriter {
    private final Set<String> taken;
    private final Map<DerivedTable, Name> names = new HashMap<>();

    Hoisting(Set<String> taken) {
      this.taken = taken;
    }

    @Override
    public FromItem from(FromItem before) {
      FromItem item = super.from(before);
      if (!(item instanceof DerivedTable derived)
          || !(derived.query() instanceof ValuesQuery values)) {
        return item;
      }
      Name name = names.computeIfAbsent(derived, this::free);
      Name alias = name.equals(derived.alias()) ? null : derived.alias();
      return new CommonTableRef(
          name, alias, new CommonTable(name, values.columns(), values, false));
    }

    private Name free(DerivedTable derived) {
      Name name = derived.alias();
      for (int i = 2; !taken.add(folded(name)); i++) {
        name = new Name(derived.alias() + "_" + i);
      }
      return name;
    }
  }
}
