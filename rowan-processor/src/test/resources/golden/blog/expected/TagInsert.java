// Written by Rowan from the record blog.Tag; changes are lost.
package blog;

import dev.rowan.sql.InsertShape;
import dev.rowan.sql.RowOutput;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.NullMarked;

/**
 * The values of one row to insert into {@code tags}. What is not given takes its default. Immutable.
 */
@NullMarked
public final class TagInsert implements InsertShape<Tag> {
  private final long id;

  private final String name;

  private final long provided;

  private TagInsert(long id, String name, long provided) {
    this.id = id;
    this.name = name;
    this.provided = provided;
  }

  /**
   * A row with the values that have no default.
   */
  public static TagInsert of(String name) {
    return new TagInsert(0, Objects.requireNonNull(name, "name"), 0x2L);
  }

  /**
   * A row with every value of {@code row}.
   */
  public static TagInsert from(Tag row) {
    return new TagInsert(row.id(), Objects.requireNonNull(row.name(), "name"), 0x3L);
  }

  /**
   * With {@code tags.id: bigint, not null, primary key, identity}
   */
  public TagInsert withId(long id) {
    return new TagInsert(id, name, provided | 0x1L);
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
    if ((provided & 0x1L) != 0) {
      out.setLong(++parameter, id);
    }
    out.setString(++parameter, name);
  }

  @Override
  public String toString() {
    var set = new StringJoiner(", ", "TagInsert[", "]");
    if ((provided & 0x1L) != 0) {
      set.add("id");
    }
    set.add("name");
    return set.toString();
  }
}
