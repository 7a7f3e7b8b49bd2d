package dev.rowan.schema;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.Expression;
import dev.rowan.ast.OrderItem;
import dev.rowan.type.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `create [unique] index name on table (part, …) [where condition]`; parts are columns or
/// expressions.
public record IndexDef(
    Name name, boolean unique, List<OrderItem> parts, @Nullable Expression where) {
  public IndexDef {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new InvalidStatement(
          "ROWAN-1303", "index " + name + " has no parts; name a column or an expression");
    }
  }
}
