// Written by Rowan from the record blog.Tag; changes are lost.
package blog;

import dev.rowan.sql.Patch;
import dev.rowan.sql.RowOutput;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * New values for rows of {@code tags}. What is not given stays as it is. Immutable.
 */
@NullMarked
public final class TagPatch implements Patch<Tag> {
  private final @Nullable String name;

  private final long provided;

  private TagPatch(@Nullable String name, long provided) {
    this.name = name;
    this.provided = provided;
  }

  /**
   * No new values.
   */
  public static TagPatch empty() {
    return new TagPatch(null, 0x0L);
  }

  /**
   * With {@code tags.name: text, not null, unique}
   */
  public TagPatch withName(String name) {
    return new TagPatch(Objects.requireNonNull(name, "name"), provided | 0x2L);
  }

  @Override
  public TagTable table() {
    return TagTable.TAGS;
  }

  @Override
  public boolean provides(int column) {
    return column >= 0 && column < 2 && (provided & 1L << column) != 0;
  }

  @Override
  public void bind(RowOutput out) {
    int parameter = 0;
    if (name != null) {
      out.setString(++parameter, name);
    }
  }

  @Override
  public String toString() {
    var set = new StringJoiner(", ", "TagPatch[", "]");
    if ((provided & 0x2L) != 0) {
      set.add("name");
    }
    return set.toString();
  }
}
