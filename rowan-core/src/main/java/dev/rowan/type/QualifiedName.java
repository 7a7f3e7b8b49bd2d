package dev.rowan.type;

import org.jspecify.annotations.Nullable;

/// The name of a table, view or sequence: `schema.name`, or `name` alone for the connection's own
/// search path.
public record QualifiedName(@Nullable Name schema, Name name) {
  /// `name` without a schema.
  public static QualifiedName of(String name) {
    return new QualifiedName(null, new Name(name));
  }

  /// `schema.name`.
  public static QualifiedName of(String schema, String name) {
    return new QualifiedName(new Name(schema), new Name(name));
  }

  @Override
  public String toString() {
    Name in = schema;
    return in == null ? name.text() : in.text() + "." + name.text();
  }
}
