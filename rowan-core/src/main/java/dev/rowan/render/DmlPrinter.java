package dev.rowan.render;

import dev.rowan.ast.Assignment;
import dev.rowan.ast.ColumnRef;
import dev.rowan.ast.CustomClause;
import dev.rowan.ast.DeleteStatement;
import dev.rowan.ast.Expression;
import dev.rowan.ast.FromItem;
import dev.rowan.ast.InsertSource;
import dev.rowan.ast.InsertStatement;
import dev.rowan.ast.InsertStatement.Overriding;
import dev.rowan.ast.MergeBranch;
import dev.rowan.ast.MergeStatement;
import dev.rowan.ast.OnConflict;
import dev.rowan.ast.OrderItem;
import dev.rowan.ast.SelectItem;
import dev.rowan.ast.TableRef;
import dev.rowan.ast.UpdateStatement;
import dev.rowan.type.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Prints data changes in standard SQL, with PostgreSQL's `on conflict` and `returning`.
public class DmlPrinter {
  static final String RETURN_THE_KEY =
      "return the key of what was changed, and select the others by it";

  /// Where this printer writes.
  protected final Printing out;

  /// A printer that writes to `out`.
  public DmlPrinter(Printing out) {
    this.out = out;
  }

  /// `insert into table (column, …) … on conflict … returning …`.
  public void insert(InsertStatement insert) {
    out.text("insert ").clauses(CustomClause.Place.AFTER_VERB).text("into ");
    out.queries().table(insert.table());
    if (!insert.columns().isEmpty()) {
      out.text(" (").names(insert.columns()).text(")");
    }
    overriding(insert.overriding());
    source(insert);
    OnConflict conflict = insert.onConflict();
    if (conflict != null) {
      conflict(conflict);
    }
    returning(insert.table(), List.of(), insert.returning());
  }

  private void overriding(@Nullable Overriding overriding) {
    if (overriding == null) {
      return;
    }
    Feature feature =
        switch (overriding) {
          case SYSTEM_VALUE -> Feature.OVERRIDING_SYSTEM_VALUE;
          case USER_VALUE -> Feature.OVERRIDING_USER_VALUE;
        };
    out.features().require(feature, "leave the column out");
    if (out.features().isNative(feature)) {
      out.text(' ').text(overriding.keyword());
    }
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
    OnConflict.Index index = conflict.index();
    if (index != null) {
      // As it was created: a server finds it by what it covers.
      out.defined(definition -> index(index, definition));
    } else if (!conflict.target().isEmpty()) {
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

  private static void index(OnConflict.Index index, Printing out) {
    for (int i = 0; i < index.parts().size(); i++) {
      Expression part = index.parts().get(i);
      boolean column = part instanceof ColumnRef;
      out.text(i == 0 ? " (" : ", ").text(column ? "" : "(");
      out.expressions().print(part);
      out.text(column ? "" : ")");
    }
    out.text(')');
    out.expressions().clause(" where ", index.covered());
  }

  /// `update table set column = value, … from … where … order by … limit … returning …`.
  public void update(UpdateStatement update) {
    out.text("update ").clauses(CustomClause.Place.AFTER_VERB);
    out.queries().table(update.table());
    out.text(" set ");
    assignments(update.assignments());
    beside(" from ", Feature.UPDATE_FROM, update.from());
    out.expressions().clause(" where ", update.where());
    limitedReturning(
        () -> limited(update.orderBy(), update.limit()),
        () -> returning(update.table(), update.from(), update.returning()));
  }

  private void beside(String keyword, Feature feature, List<FromItem> items) {
    if (!items.isEmpty()) {
      out.features().require(feature, "ask by exists(…), and set the value of a subquery");
      out.queries().from(items, keyword);
    }
  }

  /// `order by … limit … returning …`: prints both parts, of which either may be nothing.
  protected void limitedReturning(Runnable limited, Runnable returning) {
    limited.run();
    returning.run();
  }

  private void limited(List<OrderItem> orderBy, @Nullable Expression limit) {
    if (limit != null) {
      out.features().require(Feature.LIMITED_CHANGE, "select the keys, limited, and change those");
      out.expressions().orderBy(orderBy, " order by ");
      out.expressions().clause(" limit ", limit);
    }
  }

  private void assignments(List<Assignment> assignments) {
    for (int i = 0; i < assignments.size(); i++) {
      out.text(i == 0 ? "" : ", ");
      assignment(assignments.get(i));
    }
  }

  private void assignment(Assignment assignment) {
    List<Name> columns = assignment.columns();
    if (columns.size() == 1) {
      out.names(columns).text(" = ");
    } else {
      out.features()
          .require(Feature.ROW_ASSIGNMENT, "set each column to the value of a subquery of its own");
      out.text('(').names(columns).text(") = ");
    }
    out.expressions().print(assignment.value());
  }

  /// `delete from table using … where … order by … limit … returning …`.
  public void delete(DeleteStatement delete) {
    out.text("delete ").clauses(CustomClause.Place.AFTER_VERB).text("from ");
    out.queries().table(delete.table());
    beside(" using ", Feature.DELETE_USING, delete.using());
    out.expressions().clause(" where ", delete.where());
    limitedReturning(
        () -> limited(delete.orderBy(), delete.limit()),
        () -> returning(delete.table(), delete.using(), delete.returning()));
  }

  /// `merge into table using source on condition when … then … returning …`.
  public void merge(MergeStatement merge) {
    out.features()
        .require(
            Feature.MERGE,
            "write an upsert, insertInto(…).select(…).onConflict(…), and delete by a statement of"
                + " its own");
    out.text("merge into ");
    out.queries().table(merge.table());
    out.queries().from(List.of(merge.source()), " using ");
    out.text(" on ");
    out.expressions().print(merge.on());
    merge.branches().forEach(this::branch);
    if (!merge.returning().isEmpty()) {
      out.features()
          .require(
              Feature.MERGE_RETURNING,
              "run the merge and select the rows by their key in one transaction");
      out.text(" returning ");
      out.queries().items(merge.returning());
    }
  }

  private void branch(MergeBranch branch) {
    if (branch.match() == MergeBranch.Match.NOT_MATCHED_BY_SOURCE) {
      out.features()
          .require(
              Feature.MERGE_BY_SOURCE,
              "update or delete the rows that the source lacks by a statement of its own, where"
                  + " notExists(…)");
    }
    out.text(" when ").text(branch.match().keyword());
    out.expressions().clause(" and ", branch.condition());
    out.text(" then ");
    switch (branch.action()) {
      case MergeBranch.Update update -> {
        out.text("update set ");
        assignments(update.assignments());
      }
      case MergeBranch.Insert insert when insert.columns().isEmpty() ->
          out.text("insert default values");
      case MergeBranch.Insert insert -> {
        out.text("insert (").names(insert.columns()).text(") values (");
        out.expressions().list(insert.values());
        out.text(')');
      }
      case MergeBranch.Delete _ -> out.text("delete");
      case MergeBranch.Nothing _ -> out.text("do nothing");
    }
  }

  private void returning(TableRef table, List<FromItem> beside, List<SelectItem> items) {
    if (items.isEmpty()) {
      return;
    }
    out.features()
        .require(
            Feature.RETURNING,
            "run the change and select the rows by their key in one transaction");
    if (!beside.isEmpty() && ReturnedColumns.ofOtherTables(items, table)) {
      out.features().require(Feature.RETURNING_OTHER_TABLES, RETURN_THE_KEY);
    }
    out.text(" returning ");
    for (int i = 0; i < items.size(); i++) {
      out.text(i == 0 ? "" : ", ");
      // Bare where it can be: not every server lets a returned column be qualified.
      if (beside.isEmpty() && items.get(i).expression() instanceof ColumnRef column) {
        out.name(column.name());
      } else {
        out.queries().items(List.of(items.get(i)));
      }
    }
  }
}
