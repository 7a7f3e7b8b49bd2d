package dev.rowan.ast;

import dev.rowan.type.Name;
import org.jspecify.annotations.Nullable;

/// A common table expression where it is read: `name [as alias]`.
///
/// `definition` is the expression itself, so that it can be written before the statement; inside
/// its own recursive step it is null.
public record CommonTableRef(Name name, @Nullable Name alias, @Nullable CommonTable definition)
    implements FromLeaf {
  @Override
  public Name qualifier() {
    Name alias = this.alias;
    return alias == null ? name : alias;
  }
}
