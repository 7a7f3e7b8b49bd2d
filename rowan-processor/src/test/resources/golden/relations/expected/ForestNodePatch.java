// Written by Rowan from the record relations.Forest.Node; changes are lost.
package relations;

import dev.rowan.sql.Patch;
import dev.rowan.sql.RowOutput;
import dev.rowan.type.SqlType;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * New values for rows of {@code nodes}. What is not given stays as it is. Immutable.
 */
@NullMarked
final class ForestNodePatch implements Patch<Forest.Node> {
  private final @Nullable Integer parentId;

  private final @Nullable String kingdom;

  private final @Nullable String genus;

  private final @Nullable String species;

  private final int height;

  private final long provided;

  private ForestNodePatch(@Nullable Integer parentId, @Nullable String kingdom,
      @Nullable String genus, @Nullable String species, int height, long provided) {
    this.parentId = parentId;
    this.kingdom = kingdom;
    this.genus = genus;
    this.species = species;
    this.height = height;
    this.provided = provided;
  }

  /**
   * No new values.
   */
  public static ForestNodePatch empty() {
    return new ForestNodePatch(null, null, null, null, 0, 0x0L);
  }

  /**
   * With {@code nodes.parent_id: integer, null}
   */
  public ForestNodePatch withParentId(@Nullable Integer parentId) {
    return new ForestNodePatch(parentId, kingdom, genus, species, height, provided | 0x2L);
  }

  /**
   * With {@code nodes.kingdom: text, not null}
   */
  public ForestNodePatch withKingdom(String kingdom) {
    return new ForestNodePatch(parentId, Objects.requireNonNull(kingdom, "kingdom"), genus, species,
        height, provided | 0x4L);
  }

  /**
   * With {@code nodes.genus: text, not null}
   */
  public ForestNodePatch withGenus(String genus) {
    return new ForestNodePatch(parentId, kingdom, Objects.requireNonNull(genus, "genus"), species,
        height, provided | 0x8L);
  }

  /**
   * With {@code nodes.species: text, not null}
   */
  public ForestNodePatch withSpecies(String species) {
    return new ForestNodePatch(parentId, kingdom, genus, Objects.requireNonNull(species, "species"),
        height, provided | 0x10L);
  }

  /**
   * With {@code nodes.height: integer, not null}
   */
  public ForestNodePatch withHeight(int height) {
    return new ForestNodePatch(parentId, kingdom, genus, species, height, provided | 0x20L);
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
    if ((provided & 0x2L) != 0) {
      if (parentId == null) {
        out.setNull(++parameter, SqlType.INTEGER);
      } else {
        out.setInt(++parameter, parentId);
      }
    }
    if (kingdom != null) {
      out.setString(++parameter, kingdom);
    }
    if (genus != null) {
      out.setString(++parameter, genus);
    }
    if (species != null) {
      out.setString(++parameter, species);
    }
    if ((provided & 0x20L) != 0) {
      out.setInt(++parameter, height);
    }
  }

  @Override
  public String toString() {
    var set = new StringJoiner(", ", "ForestNodePatch[", "]");
    if ((provided & 0x2L) != 0) {
      set.add("parentId");
    }
    if ((provided & 0x4L) != 0) {
      set.add("kingdom");
    }
    if ((provided & 0x8L) != 0) {
      set.add("genus");
    }
    if ((provided & 0x10L) != 0) {
      set.add("species");
    }
    if ((provided & 0x20L) != 0) {
      set.add("height");
    }
    return set.toString();
  }
}
