// Written by Rowan from the record blog.Tag; changes are lost.
package blog;

import dev.rowan.ast.TableRef;
import dev.rowan.mapping.TableDefinition;
import dev.rowan.schema.TableDef;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.RowInput;
import dev.rowan.sql.TableOf;
import dev.rowan.sql.TextColumn;
import dev.rowan.type.Name;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code tags}, whose rows are {@link Tag}s.
 */
@NullMarked
public final class TagTable extends TableOf<Tag> {
  /**
   * The table {@code tags} under its own name.
   */
  public static final TagTable TAGS = new TagTable(named(null, "tags"));

  /**
   * {@code tags.id: bigint, not null, primary key, identity}
   */
  public final NumberColumn<Long> id = bigint("id");

  /**
   * {@code tags.name: text, not null, unique}
   */
  public final TextColumn name = text("name");

  private TagTable(TableRef ref) {
    super(ref);
  }

  @Override
  public TagTable as(String alias) {
    return new TagTable(ref().as(new Name(alias)));
  }

  @Override
  protected TagTable at(TableRef ref) {
    return new TagTable(ref);
  }

  @Override
  protected Tag read(RowInput in, int at) {
    return new Tag(
        in.getLong(at),
        in.getString(at + 1));
  }

  @Override
  protected int presence() {
    return 0;
  }

  @Override
  protected TableDef describe() {
    var table = new TableDefinition(this);
    table.column(id).identity();
    table.column(name).unique();
    table.primaryKey(id);
    return table.build();
  }
}
