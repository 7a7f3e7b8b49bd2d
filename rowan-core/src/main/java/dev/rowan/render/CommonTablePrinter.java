package dev.rowan.render;

import dev.rowan.ast.CommonTable;
import dev.rowan.ast.QueryNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Prints the common table expressions before a statement.
final class CommonTablePrinter {
  private final Printing out;

  CommonTablePrinter(Printing out) {
    this.out = out;
  }

  void with(List<CommonTable> tables) {
    if (tables.isEmpty()) {
      return;
    }
    out.text(tables.stream().anyMatch(CommonTable::recursive) ? "with recursive " : "with ");
    for (int i = 0; i < tables.size(); i++) {
      out.text(i == 0 ? "" : ", ");
      commonTable(tables.get(i));
    }
    out.text(' ');
  }

  private void commonTable(CommonTable table) {
    if (!(table.body() instanceof QueryNode)) {
      out.features()
          .require(
              Feature.DATA_CHANGE_IN_WITH,
              "run the change on its own, in one transaction with the statement that reads its"
                  + " rows");
    }
    out.name(table.name()).text(" (").names(table.columns()).text(") as ");
    if (table.materialization() != CommonTable.Materialization.UNSPECIFIED) {
      out.features().require(Feature.MATERIALIZED, "leave the hint out");
      out.text(table.materialization().keyword());
    }
    out.text('(');
    out.statement(table.body());
    out.text(')');
    search(table.search());
    cycle(table.cycle());
  }

  private void search(CommonTable.@Nullable SearchOrder search) {
    if (search != null) {
      out.features()
          .require(
              Feature.SEARCH_AND_CYCLE, "select a depth or a path in the step, and order by it");
      out.text(search.depthFirst() ? " search depth first by " : " search breadth first by ");
      out.names(search.by()).text(" set ").name(search.into());
    }
  }

  private void cycle(CommonTable.@Nullable CycleGuard cycle) {
    if (cycle != null) {
      out.features()
          .require(
              Feature.SEARCH_AND_CYCLE,
              "say distinct(), which follows no row twice, or count the depth in the step and limit"
                  + " it");
      out.text(" cycle ").names(cycle.columns()).text(" set ").name(cycle.mark());
      out.text(" using ").name(cycle.path());
    }
  }
}
