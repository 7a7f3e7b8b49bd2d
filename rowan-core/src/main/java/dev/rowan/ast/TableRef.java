package dev.rowan.ast;

import dev.rowan.type.Name;
import dev.rowan.type.QualifiedName;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A table under its own name, under an alias, or as the far end of a relation's path; or a common
/// table expression whose columns are a table's, `common` being its definition.
///
/// Two references to one table are the same when name, alias and path are equal, and two to common
/// table expressions of one name, since there can be but one of it in a statement. A path has no
/// name yet: [dev.rowan.render.PathJoins] gives it one and joins it where a query uses it.
public record TableRef(
    QualifiedName name, @Nullable Name alias, @Nullable Path path, @Nullable CommonTable common)
    implements FromLeaf {
  /// A table of the database.
  public TableRef(QualifiedName name, @Nullable Name alias, @Nullable Path path) {
    this(name, alias, path, null);
  }

  /// A table under its own name.
  public static TableRef of(QualifiedName name) {
    return new TableRef(name, null, null);
  }

  /// The same table under `alias`, off any path.
  public TableRef as(Name alias) {
    return new TableRef(name, alias, null, common);
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

  /// The same for a common table expression as rebuilt.
  public TableRef withCommon(CommonTable common) {
    return new TableRef(name, alias, path, common);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TableRef that
        && name.equals(that.name)
        && Objects.equals(alias, that.alias)
        && Objects.equals(path, that.path)
        && (common == null) == (that.common == null);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * name.hashCode() + Objects.hashCode(alias)) + Objects.hashCode(path);
  }
}
