package dev.rowan.render;

import dev.rowan.ast.Assignment;
import dev.rowan.ast.ColumnRef;
import dev.rowan.ast.DeleteStatement;
import dev.rowan.ast.InsertSource;
import dev.rowan.ast.InsertStatement;
import dev.rowan.ast.OnConflict;
import dev.rowan.ast.SelectItem;
import dev.rowan.ast.UpdateStatement;
import java.util.List;

/// Prints data changes in standard SQL, with PostgreSQL's `on conflict` and `returning`.
public class DmlPrinter {
  /// Where this printer writes.
  protected final Printing out;

  /// A printer that writes to `out`.
  public DmlPrinter(Printing out) {
    this.out = out;
  }

  /// `insert into table (column, …) … on conflict … returning …`.
  public void insert(InsertStatement insert) {
    out.text("insert into ");
    out.queries().table(insert.table());
    if (!insert.columns().isEmpty()) {
      out.text(" (").names(insert.columns()).text(")");
    }
    source(insert);
    OnConflict conflict = insert.onConflict();
    if (conflict != null) {
      conflict(conflict);
    }
    returning(insert.returning());
  }

  /// `values (…), (…)`, `select …` or `default values`.
  protected void source(InsertStatement insert) {
    switch (insert.source()) {
      case InsertSource.Rows rows -> {
        for (int i = 0; i < rows.rows().size(); i++) {
          out.text(i == 0 ? " values (" : ", (");
          out.expressions().list(rows.rows().get(i));
          out.text(')');
        }
      }
      case InsertSource.FromQuery from -> {
        out.text(' ');
        out.queries().query(from.query());
      }
      case InsertSource.Defaults _ -> out.text(" default values");
    }
  }

  private void conflict(OnConflict conflict) {
    out.features()
        .require(
            Feature.UPSERT,
            "look the row up first, inside a serializable transaction that retries");
    out.text(" on conflict");
    if (!conflict.target().isEmpty()) {
      out.text(" (").names(conflict.target()).text(")");
    }
    if (conflict.assignments().isEmpty()) {
      out.text(" do nothing");
      return;
    }
    out.text(" do update set ");
    assignments(conflict.assignments());
    out.expressions().clause(" where ", conflict.where());
  }

  /// `update table set column = value, … where … returning …`.
  public void update(UpdateStatement update) {
    out.text("update ");
    out.queries().table(update.table());
    out.text(" set ");
    assignments(update.assignments());
    out.expressions().clause(" where ", update.where());
    returning(update.returning());
  }

  private void assignments(List<Assignment> assignments) {
    for (int i = 0; i < assignments.size(); i++) {
      out.text(i == 0 ? "" : ", ");
      out.name(assignments.get(i).column()).text(" = ");
      out.expressions().print(assignments.get(i).value());
    }
  }

  /// `delete from table where … returning …`.
  public void delete(DeleteStatement delete) {
    out.text("delete from ");
    out.queries().table(delete.table());
    out.expressions().clause(" where ", delete.where());
    returning(delete.returning());
  }

  private void returning(List<SelectItem> items) {
    if (items.isEmpty()) {
      return;
    }
    out.features()
        .require(
            Feature.RETURNING,
            "run the change and select the rows by their key in one transaction");
    out.text(" returning ");
    for (int i = 0; i < items.size(); i++) {
      out.text(i == 0 ? "" : ", ");
      // Bare: not every server lets a returned column be qualified.
      if (items.get(i).expression() instanceof ColumnRef column) {
        out.name(column.name());
      } else {
        out.queries().items(List.of(items.get(i)));
      }
    }
  }
}
