package dev.rowan.engine;

import dev.rowan.sql.NestedList;
import dev.rowan.sql.RowInput;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Loads one nested list for many rows by one statement: collect the distinct keys, load the
/// elements of all of them, hand each row its own. Lists inside the elements load the same way, so
/// the number of statements is that of the lists in the shape, whatever the number of rows.
record NestedLoading(
    StatementRunner runner, DriverConnection connection, NestedList list, int index) {
  private static final int COMPOSITE_KEYS = 1_000;

  void into(List<BufferedRow> rows) {
    Map<Object, Object> keys = new LinkedHashMap<>();
    for (BufferedRow row : rows) {
      Object key = keyOf(row);
      if (key != null) {
        keys.putIfAbsent(comparable(key), key);
      }
    }
    if (keys.isEmpty()) {
      return;
    }
    Map<Object, List<Object>> elements = new LinkedHashMap<>();
    for (List<Object> some : parts(List.copyOf(keys.values()))) {
      for (NestedList.Element element : runner.list(connection, list.load().elements(some))) {
        elements
            .computeIfAbsent(comparable(element.key()), key -> new ArrayList<>())
            .add(element.value());
      }
    }
    for (BufferedRow row : rows) {
      Object key = keyOf(row);
      List<Object> own = key == null ? null : elements.get(comparable(key));
      if (own != null) {
        row.nest(index, own);
      }
    }
  }

  /// All keys at once where they are one array parameter; keys of several columns are parameters
  /// each, of which a statement has only so many.
  private List<List<Object>> parts(List<Object> keys) {
    if (list.keyTypes().size() == 1) {
      return List.of(keys);
    }
    List<List<Object>> parts = new ArrayList<>();
    for (int from = 0; from < keys.size(); from += COMPOSITE_KEYS) {
      parts.add(keys.subList(from, Math.min(keys.size(), from + COMPOSITE_KEYS)));
    }
    return parts;
  }

  /// The row's key: a value, or a list of values; null where any part is.
  private @Nullable Object keyOf(RowInput row) {
    if (list.keyTypes().size() == 1) {
      return row.orNull(list.keyItem() + 1, list.keyTypes().getFirst());
    }
    List<Object> parts = new ArrayList<>(list.keyTypes().size());
    for (int i = 0; i < list.keyTypes().size(); i++) {
      Object part = row.orNull(list.keyItem() + 1 + i, list.keyTypes().get(i));
      if (part == null) {
        return null;
      }
      parts.add(part);
    }
    return parts;
  }

  /// What is equal exactly when the database holds the keys for equal: `7` and `7L`, `1.0` and
  /// `1.00`.
  private static Object comparable(Object key) {
    return switch (key) {
      case Integer number -> number.longValue();
      case Short number -> number.longValue();
      case BigDecimal number -> number.stripTrailingZeros();
      case byte[] bytes -> ByteBuffer.wrap(bytes);
      case List<?> parts -> parts.stream().map(NestedLoading::comparable).toList();
      default -> key;
    };
  }
}
