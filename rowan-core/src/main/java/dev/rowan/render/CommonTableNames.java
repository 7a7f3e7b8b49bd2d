package dev.rowan.render;

import dev.rowan.ast.Children;
import dev.rowan.ast.ColumnRef;
import dev.rowan.ast.CommonTable;
import dev.rowan.ast.CommonTableRef;
import dev.rowan.ast.Expression;
import dev.rowan.ast.FromItem;
import dev.rowan.ast.OutputRef;
import dev.rowan.ast.Rewriter;
import dev.rowan.ast.StatementNode;
import dev.rowan.ast.TableRef;
import dev.rowan.type.Name;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Common table expressions get names of their own, and those that are used like tables are read
/// like the others.
///
/// `with users as (select … from users where active) select users.id from users` -> `with users_2
/// as (select … from users where active) select users.id from users_2 as users`
///
/// A common table expression called like a table would hide it: from itself on SQLite, from all of
/// the statement on PostgreSQL where another one is recursive.
final class CommonTableNames extends Rewriter {
  private final Map<Name, Name> renamed;

  private CommonTableNames(Map<Name, Name> renamed) {
    this.renamed = renamed;
  }

  static StatementNode assign(StatementNode statement) {
    List<CommonTable> tables = CommonTables.of(statement);
    return tables.isEmpty()
        ? statement
        : new CommonTableNames(renamed(tables, tableNames(statement))).statement(statement);
  }

  private static Map<Name, Name> renamed(List<CommonTable> tables, Set<String> taken) {
    Set<String> names = new HashSet<>(taken);
    tables.forEach(table -> names.add(folded(table.name())));
    Map<Name, Name> renamed = new HashMap<>();
    for (CommonTable table : tables) {
      if (taken.contains(folded(table.name()))) {
        Name name = table.name();
        for (int i = 2; !names.add(folded(name)); i++) {
          name = new Name(table.name() + "_" + i);
        }
        renamed.put(table.name(), name);
      }
    }
    return renamed;
  }

  private static Set<String> tableNames(StatementNode statement) {
    Set<String> names = new HashSet<>();
    new Children() {
      @Override
      public void from(FromItem item) {
        if (item instanceof TableRef table
            && table.common() == null
            && table.name().schema() == null) {
          names.add(folded(table.name().name()));
        }
        super.from(item);
      }
    }.statement(statement);
    return names;
  }

  private static String folded(Name name) {
    return name.text().toLowerCase(Locale.ROOT);
  }

  @Override
  public CommonTable commonTable(CommonTable before) {
    CommonTable table = super.commonTable(before);
    Name name = renamed.get(table.name());
    return name == null ? table : table.withName(name);
  }

  @Override
  public FromItem from(FromItem before) {
    return switch (super.from(before)) {
      case CommonTableRef common -> named(common, common.name());
      case TableRef table when table.common() != null ->
          named(
              new CommonTableRef(table.name().name(), table.alias(), table.common()),
              table.name().name());
      case FromItem other -> other;
    };
  }

  private CommonTableRef named(CommonTableRef reference, Name before) {
    Name name = renamed.get(before);
    return name == null
        ? reference
        : new CommonTableRef(name, reference.qualifier(), reference.definition());
  }

  @Override
  protected Expression column(ColumnRef column) {
    return column.table().common() == null
        ? super.column(column)
        : new OutputRef(column.table().qualifier(), column.name(), column.type());
  }
}
