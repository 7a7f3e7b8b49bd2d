package dev.rowan.render;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.Children;
import dev.rowan.ast.CommonTable;
import dev.rowan.ast.StatementNode;
import dev.rowan.type.Name;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The common table expressions a statement reads, each once, each after those it reads itself.
final class CommonTables extends Children {
  private final Map<Name, CommonTable> found = new LinkedHashMap<>();

  private CommonTables() {}

  static List<CommonTable> of(StatementNode statement) {
    var tables = new CommonTables();
    tables.statement(statement);
    return List.copyOf(tables.found.values());
  }

  @Override
  public void commonTable(CommonTable table) {
    CommonTable known = found.get(table.name());
    if (known == null) {
      super.commonTable(table);
      found.put(table.name(), table);
    } else if (!known.equals(table)) {
      throw new InvalidStatement(
          "ROWAN-1209",
          "two different common table expressions are called \"%s\"; rename one"
              .formatted(table.name()));
    }
  }
}
