package dev.rowan.processor.model;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/// A `@Table` record: names, columns in order, relations as declared. What it says of itself,
/// before any other record is looked at.
public record TableModel(
    TypeElement element,
    TableNames names,
    String schema,
    String table,
    List<ColumnModel> columns,
    List<DeclaredRelation> relations,
    boolean defines) {
  public TableModel {
    columns = List.copyOf(columns);
    relations = List.copyOf(relations);
  }

  /// The columns of the primary key.
  public List<ColumnModel> key() {
    return columns.stream().filter(column -> column.is(ColumnModel.Role.ID)).toList();
  }

  /// The column of a component.
  public Optional<ColumnModel> column(String component) {
    return columns.stream().filter(column -> column.component().equals(component)).findFirst();
  }

  /// The record's simple name, for messages.
  public String title() {
    return String.join(".", names.row().simpleNames());
  }

  /// Whether a type in the header or in `Relations` does not exist yet.
  public boolean unresolved() {
    return columns.stream()
            .anyMatch(column -> column.type().stored() instanceof JavaType.Unresolved)
        || relations.stream().anyMatch(DeclaredRelation::unresolved);
  }
}
