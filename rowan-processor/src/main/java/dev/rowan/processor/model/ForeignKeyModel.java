package dev.rowan.processor.model;

import java.util.List;
import java.util.stream.Collectors;

/// A foreign key: the `columns` of `from` refer, one to one, to the key of `target`.
public record ForeignKeyModel(TableModel from, List<ColumnModel> columns, TableModel target) {
  public ForeignKeyModel {
    columns = List.copyOf(columns);
  }

  /// The components it consists of.
  public List<String> components() {
    return columns.stream().map(ColumnModel::component).toList();
  }

  /// Whether a row may refer to none.
  public boolean optional() {
    return columns.stream().anyMatch(ColumnModel::nullable);
  }

  /// Whether the header shows that at most one row refers to each target: it is unique, or the
  /// whole key.
  public boolean single() {
    return (columns.size() == 1 && columns.getFirst().is(ColumnModel.Role.UNIQUE))
        || (columns.size() == from.key().size()
            && columns.stream().allMatch(column -> column.is(ColumnModel.Role.ID)));
  }

  /// `Post(userId) -> User`, for messages.
  public String title() {
    return components().stream()
        .collect(Collectors.joining(", ", from.title() + "(", ") -> " + target.title()));
  }
}
