package dev.rowan.processor.check;

import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.ForeignKeyModel;
import dev.rowan.processor.model.JavaType;
import dev.rowan.processor.model.Reference;
import dev.rowan.processor.model.TableModel;
import dev.rowan.processor.read.Tables;
import dev.rowan.processor.report.Problem;
import dev.rowan.processor.report.Reporter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/// From `@References` to foreign keys.
///
/// To a key of one component each reference is a foreign key by itself, unless several share a
/// `key`; to a composite key those with the same target and `key` make one, in header order.
record ForeignKeys(Tables tables, Reporter reporter) {
  private record Group(TypeElement target, String key, int alone) {}

  List<ForeignKeyModel> of(TableModel table) {
    Map<Group, List<ColumnModel>> groups = new LinkedHashMap<>();
    for (ColumnModel column : table.columns()) {
      Reference reference = column.reference();
      if (reference != null) {
        target(column, reference)
            .ifPresent(target -> {
              boolean alone = target.key().size() == 1 && reference.key().isEmpty();
              var group =
                  new Group(reference.target(), reference.key(), alone ? column.index() : -1);
              groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(column);
            });
      }
    }
    List<ForeignKeyModel> keys = new ArrayList<>();
    groups.forEach((group, columns) ->
        tables
            .find(group.target())
            .flatMap(target -> key(table, columns, target))
            .ifPresent(keys::add));
    return keys;
  }

  private Optional<TableModel> target(ColumnModel column, Reference reference) {
    Optional<TableModel> target = tables.find(reference.target());
    if (target.isEmpty()) {
      reporter.report(
          Problem.REFERENCE_TO_NO_TABLE,
          column.position(),
          column.component(),
          reference.target().getSimpleName());
    } else if (target.get().key().isEmpty()) {
      reporter.report(
          Problem.REFERENCE_TO_KEYLESS,
          column.position(),
          column.component(),
          target.get().title());
      return Optional.empty();
    }
    return target;
  }

  private Optional<ForeignKeyModel> key(
      TableModel from, List<ColumnModel> columns, TableModel target) {
    List<ColumnModel> remote = target.key();
    if (columns.size() != remote.size()) {
      reporter.report(
          Problem.REFERENCE_ARITY,
          columns.getFirst().position(),
          columns.size() == 1
              ? "component " + columns.getFirst().component()
              : columns.stream()
                  .map(ColumnModel::component)
                  .collect(Collectors.joining(", ", "components ", "")),
          from.title(),
          target.title(),
          remote.size(),
          remote.stream().map(ColumnModel::component).collect(Collectors.joining(", ")));
      return Optional.empty();
    }
    for (int i = 0; i < columns.size(); i++) {
      pair(columns.get(i), remote.get(i), target);
      actions(columns.get(i));
    }
    return Optional.of(new ForeignKeyModel(from, columns, target));
  }

  private void pair(ColumnModel local, ColumnModel remote, TableModel target) {
    if (comparable(local.type())
        && comparable(remote.type())
        && !local.type().equals(remote.type())) {
      reporter.report(
          Problem.REFERENCE_TYPE,
          local.position(),
          local.component(),
          local.type().title(),
          target.title(),
          remote.component(),
          remote.type().title());
    }
  }

  /// Types with a problem of their own are not compared as well.
  private static boolean comparable(JavaType type) {
    return !(type instanceof JavaType.Unresolved || type instanceof JavaType.Unsupported);
  }

  private void actions(ColumnModel column) {
    Reference reference = column.reference();
    if (reference != null) {
      action(column, reference.onDelete(), "is deleted");
      action(column, reference.onUpdate(), "changes its key");
    }
  }

  private void action(ColumnModel column, String action, String event) {
    if (action.equals("SET_NULL") && !column.nullable()) {
      reporter.report(Problem.SET_NULL_ON_NOT_NULL, column.position(), column.component(), event);
    } else if (action.equals("SET_DEFAULT") && column.defaultValue() == null) {
      reporter.report(
          Problem.SET_DEFAULT_WITHOUT_DEFAULT, column.position(), column.component(), event);
    }
  }
}
