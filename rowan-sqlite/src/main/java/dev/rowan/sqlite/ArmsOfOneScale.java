package dev.rowan.sqlite;

import dev.rowan.ast.Bind;
import dev.rowan.ast.Cast;
import dev.rowan.ast.Expression;
import dev.rowan.ast.QueryNode;
import dev.rowan.ast.RawQuery;
import dev.rowan.ast.SelectItem;
import dev.rowan.ast.SelectQuery;
import dev.rowan.ast.SetQuery;
import dev.rowan.ast.ValuesQuery;
import dev.rowan.render.Feature;
import dev.rowan.render.UnsupportedFeature;
import dev.rowan.type.DecimalType;
import dev.rowan.type.SqlType;
import java.util.ArrayList;
import java.util.List;

/// `select price union select fee` -> `select price union select cast(fee as numeric(10, 2))`
///
/// where `price` has more digits after the point than `fee`: scaled integers can be compared, and
/// read, only where they have one scale, and that is the first side's.
final class ArmsOfOneScale {
  private ArmsOfOneScale() {}

  static SetQuery align(SetQuery set) {
    List<SqlType<?>> types = new ArrayList<>();
    set.items().forEach(item -> types.add(item.expression().type()));
    for (SetQuery.Place place : set.orderBy()) {
      if (types.get(place.place() - 1) instanceof DecimalType) {
        Scaled.of(set.items().get(place.place() - 1).expression()).requireComputable();
      }
    }
    return set.withArms(align(set.left(), types), align(set.right(), types));
  }

  private static QueryNode align(QueryNode arm, List<SqlType<?>> types) {
    return switch (arm) {
      case SetQuery set -> set.withArms(align(set.left(), types), align(set.right(), types));
      case SelectQuery select -> select(select, types);
      case RawQuery raw -> raw;
      case ValuesQuery values -> values;
    };
  }

  private static SelectQuery select(SelectQuery arm, List<SqlType<?>> types) {
    List<SelectItem> items = new ArrayList<>(arm.items().size());
    boolean changed = false;
    for (int i = 0; i < arm.items().size(); i++) {
      SelectItem item = arm.items().get(i);
      Expression aligned =
          types.get(i) instanceof DecimalType type
              ? aligned(item.expression(), type)
              : item.expression();
      changed |= !aligned.equals(item.expression());
      items.add(new SelectItem(aligned, item.outerName()));
    }
    return changed ? arm.withItems(items) : arm;
  }

  private static Expression aligned(Expression value, DecimalType target) {
    if (!(value.type() instanceof DecimalType type) || type.equals(target)) {
      return value;
    }
    boolean scaled = StoredDecimal.scaled(type) && StoredDecimal.scaled(target);
    if (scaled && type.scale() == target.scale()) {
      return value;
    }
    if (scaled && type.scale() < target.scale()) {
      return value instanceof Bind bind ? new Bind(bind.value(), target) : new Cast(value, target);
    }
    if (target.quotient() && StoredDecimal.scaled(type)) {
      return new Cast(value, SqlType.DOUBLE);
    }
    throw new UnsupportedFeature(
        Feature.EXACT_DECIMALS,
        "sqlite",
        "",
        "the sides of a set operation have different digits after the point: cast them to one"
            + " type");
  }
}
