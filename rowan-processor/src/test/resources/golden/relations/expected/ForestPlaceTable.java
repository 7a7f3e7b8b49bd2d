// Written by Rowan from the record relations.Forest.Place; changes are lost.
package relations;

import dev.rowan.ast.TableRef;
import dev.rowan.mapping.TableDefinition;
import dev.rowan.schema.TableDef;
import dev.rowan.sql.ManyPath;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.RowInput;
import dev.rowan.sql.TableOf;
import dev.rowan.sql.TextColumn;
import dev.rowan.type.Name;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code place}, whose rows are {@link Forest.Place}s.
 */
@NullMarked
final class ForestPlaceTable extends TableOf<Forest.Place> {
  /**
   * The table {@code place} under its own name.
   */
  public static final ForestPlaceTable PLACE = new ForestPlaceTable(named(null, "place"));

  /**
   * {@code place.country: text, not null, primary key}
   */
  public final TextColumn country = text("country");

  /**
   * {@code place.number: integer, not null, primary key}
   */
  public final NumberColumn<Integer> number = integer("number");

  private ForestPlaceTable(TableRef ref) {
    super(ref);
  }

  @Override
  public ForestPlaceTable as(String alias) {
    return new ForestPlaceTable(ref().as(new Name(alias)));
  }

  @Override
  protected ForestPlaceTable at(TableRef ref) {
    return new ForestPlaceTable(ref);
  }

  /**
   * The Forest.Visit rows whose {@code place_country, place_number} refers to this row.
   */
  public ManyPath<ForestVisitTable> visits() {
    return many("visits", () -> ForestVisitTable.VISIT, List.of(country, number), visit -> List.of(visit.placeCountry, visit.placeNumber));
  }

  @Override
  protected Forest.Place read(RowInput in, int at) {
    return new Forest.Place(
        in.getString(at),
        in.getInt(at + 1));
  }

  @Override
  protected int presence() {
    return 0;
  }

  @Override
  protected TableDef describe() {
    var table = new TableDefinition(this);
    table.primaryKey(country, number);
    return table.build();
  }
}
