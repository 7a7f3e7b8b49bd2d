package dev.rowan.compilation;

import dev.rowan.sql.ColumnValues;
import dev.rowan.sql.RowOutput;
import dev.rowan.type.SqlType;
import java.util.ArrayList;
import java.util.List;

/// The parameters written, as text, each checked to stand in its place.
final class ListedParameters implements RowOutput {
  private final List<String> written = new ArrayList<>();

  static List<String> of(ColumnValues<?> values) {
    var parameters = new ListedParameters();
    values.bind(parameters);
    return parameters.written;
  }

  @Override
  public void setLong(int parameter, long value) {
    write(parameter, "long " + value);
  }

  @Override
  public void setInt(int parameter, int value) {
    write(parameter, "int " + value);
  }

  @Override
  public void setShort(int parameter, short value) {
    write(parameter, "short " + value);
  }

  @Override
  public void setDouble(int parameter, double value) {
    write(parameter, "double " + value);
  }

  @Override
  public void setFloat(int parameter, float value) {
    write(parameter, "float " + value);
  }

  @Override
  public void setBoolean(int parameter, boolean value) {
    write(parameter, "boolean " + value);
  }

  @Override
  public void setString(int parameter, String value) {
    write(parameter, "text " + value);
  }

  @Override
  public <T> void set(int parameter, SqlType<T> type, T value) {
    write(parameter, type + " " + value);
  }

  @Override
  public void setNull(int parameter, SqlType<?> type) {
    write(parameter, type + " null");
  }

  private void write(int parameter, String value) {
    if (parameter != written.size() + 1) {
      throw new AssertionError("parameter " + parameter + " was written after " + written.size());
    }
    written.add(value);
  }
}
