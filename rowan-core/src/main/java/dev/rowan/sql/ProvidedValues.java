package dev.rowan.sql;

import dev.rowan.ast.Bind;
import dev.rowan.ast.Expression;
import dev.rowan.type.ConvertedType;
import dev.rowan.type.SqlType;
import java.util.ArrayList;
import java.util.List;

/// Collects the values a shape or patch provides as binds, one for each provided column.
final class ProvidedValues implements RowOutput {
  private final List<Column<?>> columns = new ArrayList<>();
  private final List<Expression> values = new ArrayList<>();

  private ProvidedValues(ColumnValues<?> provided) {
    List<Column<?>> all = provided.table().columns();
    for (int i = 0; i < all.size(); i++) {
      if (provided.provides(i)) {
        columns.add(all.get(i));
      }
    }
    provided.bind(this);
  }

  static ProvidedValues of(ColumnValues<?> provided) {
    return new ProvidedValues(provided);
  }

  /// The provided columns, in table order.
  List<Column<?>> columns() {
    return columns;
  }

  /// Their values, in the same order.
  List<Expression> values() {
    return values;
  }

  /// A value handed over as the database stores it: of a converted type, the base.
  private void add(int parameter, Object value) {
    SqlType<?> type = columns.get(parameter - 1).type();
    while (type instanceof ConvertedType<?, ?> converted && converted.spelling() == null) {
      type = converted.base();
    }
    if (type instanceof ConvertedType<?, ?> converted) {
      type = converted.asStored();
    }
    values.add(new Bind(value, type));
  }

  @Override
  public void setLong(int parameter, long value) {
    add(parameter, value);
  }

  @Override
  public void setInt(int parameter, int value) {
    add(parameter, value);
  }

  @Override
  public void setShort(int parameter, short value) {
    add(parameter, value);
  }

  @Override
  public void setDouble(int parameter, double value) {
    add(parameter, value);
  }

  @Override
  public void setFloat(int parameter, float value) {
    add(parameter, value);
  }

  @Override
  public void setBoolean(int parameter, boolean value) {
    add(parameter, value);
  }

  @Override
  public void setString(int parameter, String value) {
    add(parameter, value);
  }

  @Override
  public <T> void set(int parameter, SqlType<T> type, T value) {
    values.add(new Bind(value, type));
  }

  @Override
  public void setNull(int parameter, SqlType<?> type) {
    values.add(new Bind(null, type));
  }
}
