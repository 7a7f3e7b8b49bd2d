package dev.rowan.sql;

/// What can stand in a select or returning list and is read back as one `T`: an expression, a table
/// (its row), a shape.
public interface Projection<T> {
  /// The columns it adds to the list and how they are read.
  Selection<T> selection();

  /// The same where an outer join may have found no row for it: then it is read as null.
  default Selection<T> selectionOrAbsent() {
    return selection();
  }
}
