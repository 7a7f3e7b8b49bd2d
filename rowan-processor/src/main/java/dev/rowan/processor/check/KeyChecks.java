package dev.rowan.processor.check;

import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.ColumnModel.Role;
import dev.rowan.processor.model.TableModel;
import dev.rowan.processor.report.Problem;
import dev.rowan.processor.report.Reporter;

/// Roles that one component of a record can have at most.
record KeyChecks(Reporter reporter) {
  void check(TableModel table) {
    once(table, Role.IDENTITY, Problem.SECOND_IDENTITY);
    once(table, Role.VERSION, Problem.SECOND_VERSION);
  }

  private void once(TableModel table, Role role, Problem problem) {
    ColumnModel first = null;
    for (ColumnModel column : table.columns()) {
      if (column.is(role) && first != null) {
        reporter.report(problem, column.position(), column.component(), first.component());
      } else if (column.is(role)) {
        first = column;
      }
    }
  }
}
