package dev.rowan.type;

/// How a type that Rowan does not know stands in SQL: its name, what stands round a parameter of
/// it, and what stands round an expression of it in the list of what a statement gives back.
///
/// `inet` with `cast(`, `as inet)` round a parameter; `geometry` with `ST_AsText(`, `)` round what
/// is read. All of it is constant text of the program.
public record Spelling(
    String name, String bindBefore, String bindAfter, String readBefore, String readAfter) {
  /// Whether what is read stands as it is.
  public boolean readsPlainly() {
    return readBefore.isEmpty() && readAfter.isEmpty();
  }

  /// A type called `name`, whose parameters are cast to it and which is read as it is.
  public static Spelling cast(String name) {
    return new Spelling(name, "cast(", " as " + name + ")", "", "");
  }
}
