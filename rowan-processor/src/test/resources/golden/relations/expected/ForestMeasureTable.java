// Written by Rowan from the record relations.Forest.Measure; changes are lost.
package relations;

import dev.rowan.ast.TableRef;
import dev.rowan.mapping.TableDefinition;
import dev.rowan.schema.TableDef;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.RowInput;
import dev.rowan.sql.TableOf;
import dev.rowan.sql.TextColumn;
import dev.rowan.type.Name;
import dev.rowan.type.SqlType;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code measure}, whose rows are {@link Forest.Measure}s.
 */
@NullMarked
final class ForestMeasureTable extends TableOf<Forest.Measure> {
  /**
   * The table {@code measure} under its own name.
   */
  public static final ForestMeasureTable MEASURE = new ForestMeasureTable(named(null, "measure"));

  /**
   * {@code measure.note: text, null}
   */
  public final TextColumn note = text("note");

  /**
   * {@code measure.value: integer, not null}
   */
  public final NumberColumn<Integer> value = integer("value");

  private ForestMeasureTable(TableRef ref) {
    super(ref);
  }

  @Override
  public ForestMeasureTable as(String alias) {
    return new ForestMeasureTable(ref().as(new Name(alias)));
  }

  @Override
  protected ForestMeasureTable at(TableRef ref) {
    return new ForestMeasureTable(ref);
  }

  @Override
  protected Forest.Measure read(RowInput in, int at) {
    return new Forest.Measure(
        in.orNull(at, SqlType.TEXT),
        in.getInt(at + 1));
  }

  @Override
  protected int presence() {
    return 1;
  }

  @Override
  protected TableDef describe() {
    var table = new TableDefinition(this);
    table.column(note).nullable();
    return table.build();
  }
}
