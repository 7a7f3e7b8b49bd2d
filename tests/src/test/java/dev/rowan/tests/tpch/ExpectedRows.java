package dev.rowan.tests.tpch;

import dev.rowan.tests.data.Rows;
import dev.rowan.tests.data.TestData;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rows that are published with the data: one block per query, columns separated by `|`.
final class ExpectedRows {
  private ExpectedRows() {}

  static Rows of(int query) throws IOException {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    boolean here = false;
    for (String line : TestData.text("tpch/expected-rows.txt").lines().toList()) {
      if (line.startsWith("## ")) {
        here = line.startsWith("## Q%d ".formatted(query));
      } else if (here) {
        rows.add(values(line));
      }
    }
    return new Rows(rows);
  }

  private static List<@Nullable Object> values(String line) {
    List<@Nullable Object> values = new ArrayList<>();
    for (String text : line.split("\\|", -1)) {
      values.add(text.equals("NULL") ? null : text);
    }
    return values;
  }
}
