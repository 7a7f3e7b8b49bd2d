// Written by Rowan from the record relations.Forest.Node; changes are lost.
package relations;

import dev.rowan.sql.InsertShape;
import dev.rowan.sql.RowOutput;
import dev.rowan.type.SqlType;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The values of one row to insert into {@code nodes}. What is not given takes its default. Immutable.
 */
@NullMarked
final class ForestNodeInsert implements InsertShape<Forest.Node> {
  private final int id;

  private final @Nullable Integer parentId;

  private final String kingdom;

  private final String genus;

  private final String species;

  private final int height;

  private final long provided;

  private ForestNodeInsert(int id, @Nullable Integer parentId, String kingdom, String genus,
      String species, int height, long provided) {
    this.id = id;
    this.parentId = parentId;
    this.kingdom = kingdom;
    this.genus = genus;
    this.species = species;
    this.height = height;
    this.provided = provided;
  }

  /**
   * A row, by naming the values that have no default one after the other.
   */
  public static KingdomStep of() {
    return kingdom -> genus -> species -> height -> new ForestNodeInsert(0, null,
        Objects.requireNonNull(kingdom, "kingdom"), Objects.requireNonNull(genus, "genus"),
        Objects.requireNonNull(species, "species"), height, 0x3cL);
  }

  /**
   * A row with every value of {@code row}.
   */
  public static ForestNodeInsert from(Forest.Node row) {
    return new ForestNodeInsert(row.id(), row.parentId(),
        Objects.requireNonNull(row.kingdom(), "kingdom"),
        Objects.requireNonNull(row.genus(), "genus"),
        Objects.requireNonNull(row.species(), "species"), row.height(), 0x3fL);
  }

  /**
   * With {@code nodes.id: integer, not null, primary key, identity}
   */
  public ForestNodeInsert withId(int id) {
    return new ForestNodeInsert(id, parentId, kingdom, genus, species, height, provided | 0x1L);
  }

  /**
   * With {@code nodes.parent_id: integer, null}
   */
  public ForestNodeInsert withParentId(@Nullable Integer parentId) {
    return new ForestNodeInsert(id, parentId, kingdom, genus, species, height, provided | 0x2L);
  }

  @Override
  public ForestNodeTable table() {
    return ForestNodeTable.NODES;
  }

  @Override
  public boolean provides(int column) {
    return column >= 0 && column < 6 && (provided & 1L << column) != 0;
  }

  @Override
  public void bind(RowOutput out) {
    int parameter = 0;
    if ((provided & 0x1L) != 0) {
      out.setInt(++parameter, id);
    }
    if ((provided & 0x2L) != 0) {
      if (parentId == null) {
        out.setNull(++parameter, SqlType.INTEGER);
      } else {
        out.setInt(++parameter, parentId);
      }
    }
    out.setString(++parameter, kingdom);
    out.setString(++parameter, genus);
    out.setString(++parameter, species);
    out.setInt(++parameter, height);
  }

  @Override
  public String toString() {
    var set = new StringJoiner(", ", "ForestNodeInsert[", "]");
    if ((provided & 0x1L) != 0) {
      set.add("id");
    }
    if ((provided & 0x2L) != 0) {
      set.add("parentId");
    }
    set.add("kingdom");
    set.add("genus");
    set.add("species");
    set.add("height");
    return set.toString();
  }

  /**
   * The step that takes {@code kingdom}.
   */
  @FunctionalInterface
  public interface KingdomStep {
    /**
     * {@code nodes.kingdom: text, not null}
     */
    GenusStep kingdom(String kingdom);
  }

  /**
   * The step that takes {@code genus}.
   */
  @FunctionalInterface
  public interface GenusStep {
    /**
     * {@code nodes.genus: text, not null}
     */
    SpeciesStep genus(String genus);
  }

  /**
   * The step that takes {@code species}.
   */
  @FunctionalInterface
  public interface SpeciesStep {
    /**
     * {@code nodes.species: text, not null}
     */
    HeightStep species(String species);
  }

  /**
   * The step that takes {@code height}.
   */
  @FunctionalInterface
  public interface HeightStep {
    /**
     * {@code nodes.height: integer, not null}
     */
    ForestNodeInsert height(int height);
  }
}
