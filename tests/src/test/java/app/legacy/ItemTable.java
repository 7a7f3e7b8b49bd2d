package app.legacy;

import dev.rowan.ast.TableRef;
import dev.rowan.mapping.TableDefinition;
import dev.rowan.schema.TableDef;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.RowInput;
import dev.rowan.sql.TableOf;
import dev.rowan.sql.TextColumn;
import dev.rowan.type.Name;
import dev.rowan.type.SqlType;
import java.math.BigDecimal;

/// A table class written by hand.
final class ItemTable extends TableOf<Item> {
  // before the table itself, whose columns are made of it
  private static final SqlType<BigDecimal> PRICE = SqlType.decimal(10, 2);

  static final ItemTable ITEMS = new ItemTable(named(null, "app_items"));

  final NumberColumn<Long> id = bigint("id");
  final TextColumn name = varchar("name", 40);
  final NumberColumn<BigDecimal> price = number("price", PRICE);

  private ItemTable(TableRef ref) {
    super(ref);
  }

  @Override
  public ItemTable as(String alias) {
    return at(ref().as(new Name(alias)));
  }

  @Override
  protected ItemTable at(TableRef ref) {
    return new ItemTable(ref);
  }

  @Override
  protected Item read(RowInput in, int at) {
    return new Item(in.getLong(at), in.getString(at + 1), in.orNull(at + 2, PRICE));
  }

  @Override
  protected TableDef describe() {
    var table = new TableDefinition(this).primaryKey(id);
    table.column(id).identity();
    table.column(name).unique();
    table.column(price).nullable();
    return table.build();
  }
}
