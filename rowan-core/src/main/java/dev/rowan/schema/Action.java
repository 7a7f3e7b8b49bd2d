package dev.rowan.schema;

/// What happens to a row when the row it refers to is deleted or its key updated.
public enum Action {
  /// The change is refused at the end of the statement.
  NO_ACTION("no action"),
  /// The change is refused at once.
  RESTRICT("restrict"),
  /// The row is deleted or updated along.
  CASCADE("cascade"),
  /// The reference becomes null.
  SET_NULL("set null"),
  /// The reference becomes the column's default.
  SET_DEFAULT("set default");

  private final String keyword;

  Action(String keyword) {
    this.keyword = keyword;
  }

  /// The standard spelling.
  public String keyword() {
    return keyword;
  }
}
