// Written by Rowan from the record relations.Forest.Scrap; changes are lost.
package relations;

import dev.rowan.ast.TableRef;
import dev.rowan.mapping.TableDefinition;
import dev.rowan.schema.TableDef;
import dev.rowan.sql.RowInput;
import dev.rowan.sql.TableOf;
import dev.rowan.sql.TextColumn;
import dev.rowan.type.Name;
import dev.rowan.type.SqlType;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code scrap}, whose rows are {@link Forest.Scrap}s.
 */
@NullMarked
final class ForestScrapTable extends TableOf<Forest.Scrap> {
  /**
   * The table {@code scrap} under its own name.
   */
  public static final ForestScrapTable SCRAP = new ForestScrapTable(named(null, "scrap"));

  /**
   * {@code scrap.note: text, null}
   */
  public final TextColumn note = text("note");

  private ForestScrapTable(TableRef ref) {
    super(ref);
  }

  @Override
  public ForestScrapTable as(String alias) {
    return new ForestScrapTable(ref().as(new Name(alias)));
  }

  @Override
  protected ForestScrapTable at(TableRef ref) {
    return new ForestScrapTable(ref);
  }

  @Override
  protected Forest.Scrap read(RowInput in, int at) {
    return new Forest.Scrap(
        in.orNull(at, SqlType.TEXT));
  }

  @Override
  protected TableDef describe() {
    var table = new TableDefinition(this);
    table.column(note).nullable();
    return table.build();
  }
}
