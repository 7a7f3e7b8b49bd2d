package dev.rowan.processor.check;

import com.palantir.javapoet.ClassName;
import dev.rowan.mapping.TableSpec;
import dev.rowan.processor.model.ResolvedTable;
import dev.rowan.processor.model.TableModel;
import dev.rowan.processor.read.Tables;
import dev.rowan.processor.report.Reporter;

/// Every rule about a `@Table` record, in the order a reader meets the facts.
public record TableChecks(Tables tables, MemberNames members, Reporter reporter) {
  /// Checks a table and resolves what it refers to; a table with problems is resolved as far as it
  /// goes, so that its users' sources are not full of consequences.
  public ResolvedTable check(TableModel table) {
    new NameChecks(reporter).check(table);
    var columns = new ColumnChecks(reporter);
    table.columns().forEach(column -> columns.check(column, table));
    new KeyChecks(reporter).check(table);
    members.check(table, reporter);
    new DefineForm(ClassName.get(TableSpec.class), table.names().table())
        .check(table.element(), reporter);
    return new ResolvedTable(
        table,
        new ForeignKeys(tables, reporter).of(table),
        new Relations(tables, reporter).of(table));
  }
}
