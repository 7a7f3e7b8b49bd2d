// Written by Rowan from the record relations.Forest.Visit; changes are lost.
package relations;

import dev.rowan.ast.TableRef;
import dev.rowan.mapping.TableDefinition;
import dev.rowan.schema.Action;
import dev.rowan.schema.TableDef;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.RowInput;
import dev.rowan.sql.TableOf;
import dev.rowan.sql.TextColumn;
import dev.rowan.type.Name;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code visit}, whose rows are {@link Forest.Visit}s.
 */
@NullMarked
final class ForestVisitTable extends TableOf<Forest.Visit> {
  /**
   * The table {@code visit} under its own name.
   */
  public static final ForestVisitTable VISIT = new ForestVisitTable(named(null, "visit"));

  /**
   * {@code visit.id: bigint, not null, primary key}
   */
  public final NumberColumn<Long> id = bigint("id");

  /**
   * {@code visit.place_country: text, not null}
   */
  public final TextColumn placeCountry = text("place_country");

  /**
   * {@code visit.place_number: integer, not null}
   */
  public final NumberColumn<Integer> placeNumber = integer("place_number");

  private ForestVisitTable(TableRef ref) {
    super(ref);
  }

  @Override
  public ForestVisitTable as(String alias) {
    return new ForestVisitTable(ref().as(new Name(alias)));
  }

  @Override
  protected ForestVisitTable at(TableRef ref) {
    return new ForestVisitTable(ref);
  }

  /**
   * The Forest.Place row whose {@code country, number} is this row's {@code place_country, place_number}.
   */
  public ForestPlaceTable place() {
    return one("place", ForestPlaceTable.PLACE, false, List.of(placeCountry, placeNumber), place -> List.of(place.country, place.number));
  }

  @Override
  protected Forest.Visit read(RowInput in, int at) {
    return new Forest.Visit(
        in.getLong(at),
        in.getString(at + 1),
        in.getInt(at + 2));
  }

  @Override
  protected int presence() {
    return 0;
  }

  @Override
  protected TableDef describe() {
    var table = new TableDefinition(this);
    table.primaryKey(id);
    table.foreignKey(List.of(placeCountry, placeNumber), ForestPlaceTable.PLACE, List.of(ForestPlaceTable.PLACE.country, ForestPlaceTable.PLACE.number), Action.NO_ACTION, Action.NO_ACTION);
    return table.build();
  }
}
