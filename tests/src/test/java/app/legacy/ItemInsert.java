package app.legacy;

import dev.rowan.sql.InsertShape;
import dev.rowan.sql.RowOutput;
import dev.rowan.sql.TableOf;
import java.math.BigDecimal;

/// A row to insert: all but the key.
record ItemInsert(String name, BigDecimal price) implements InsertShape<Item> {
  @Override
  public TableOf<Item> table() {
    return ItemTable.ITEMS;
  }

  @Override
  public boolean provides(int column) {
    return column > 0;
  }

  @Override
  public void bind(RowOutput out) {
    out.setString(1, name);
    out.set(2, ItemTable.ITEMS.price.type(), price);
  }
}
