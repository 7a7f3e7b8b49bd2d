package dev.rowan.examples.chinook;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// One line of a table's file, read by column name. An empty field is null.
record CsvRow(NamedCsvRecord line) {

  @Nullable String textOrNull(String column) {
    String field = line.getField(column);
    return field.isEmpty() ? null : field;
  }

  String text(String column) {
    String text = textOrNull(column);
    if (text == null) {
      throw new IllegalStateException(
          "line " + line.getStartingLineNumber() + " has no " + column + ": " + line.getFields());
    }
    return text;
  }

  long bigint(String column) {
    return Long.parseLong(text(column));
  }

  @Nullable Long bigintOrNull(String column) {
    String text = textOrNull(column);
    return text == null ? null : Long.valueOf(text);
  }

  int integer(String column) {
    return Integer.parseInt(text(column));
  }

  @Nullable Integer integerOrNull(String column) {
    String text = textOrNull(column);
    return text == null ? null : Integer.valueOf(text);
  }

  BigDecimal decimal(String column) {
    return new BigDecimal(text(column));
  }

  LocalDateTime dateTime(String column) {
    return LocalDateTime.parse(text(column));
  }

  @Nullable LocalDate dateOrNull(String column) {
    String text = textOrNull(column);
    return text == null ? null : LocalDate.parse(text);
  }
}
