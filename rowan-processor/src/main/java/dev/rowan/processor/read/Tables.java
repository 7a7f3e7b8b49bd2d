package dev.rowan.processor.read;

import dev.rowan.mapping.Table;
import dev.rowan.processor.model.TableModel;
import dev.rowan.processor.report.Reporter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/// The tables that the records of one round refer to, each read once and without reporting its
/// problems.
public final class Tables {
  private final Map<TypeElement, TableModel> known = new HashMap<>();
  private final TableReader reader = new TableReader(Reporter.NONE);

  /// Reads the table of `record`, which is processed itself, and reports what its annotations
  /// contradict.
  public TableModel read(TypeElement record, Reporter reporter) {
    TableModel table = new TableReader(reporter).read(record);
    known.put(record, table);
    return table;
  }

  /// The table whose rows are `record`s, if it is the record of a table.
  public Optional<TableModel> find(TypeElement record) {
    if (record.getKind() != ElementKind.RECORD || !Annotations.of(record).has(Table.class)) {
      return Optional.empty();
    }
    TableModel table = known.get(record);
    if (table == null) {
      table = reader.read(record);
      known.put(record, table);
    }
    return Optional.of(table);
  }
}
