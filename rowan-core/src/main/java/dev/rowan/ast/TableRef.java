package dev.rowan.ast;

import dev.rowan.type.Name;
import dev.rowan.type.QualifiedName;
import org.jspecify.annotations.Nullable;

/// A table under its own name, under an alias, or as the far end of a relation's path.
///
/// Two references to one table are the same when name, alias and path are equal. A path has no name
/// yet: [dev.rowan.render.PathJoins] gives it one and joins it where a query uses it.
public record TableRef(QualifiedName name, @Nullable Name alias, @Nullable Path path)
    implements FromLeaf {
  /// A table under its own name.
  public static TableRef of(QualifiedName name) {
    return new TableRef(name, null, null);
  }

  /// The same table under `alias`, off any path.
  public TableRef as(Name alias) {
    return new TableRef(name, alias, null);
  }

  @Override
  public Name qualifier() {
    Name alias = this.alias;
    return alias == null ? name.name() : alias;
  }

  @Override
  public String toString() {
    Path path = this.path;
    Name alias = this.alias;
    if (path != null) {
      return path.toString();
    }
    return alias == null ? name.toString() : name + " as " + alias;
  }
}
