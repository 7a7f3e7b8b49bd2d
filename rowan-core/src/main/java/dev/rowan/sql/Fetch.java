package dev.rowan.sql;

import dev.rowan.type.Name;
import dev.rowan.type.SqlType;
import java.util.List;

/// How the rows of a query become `R`s: what an engine needs beside the SQL.
///
/// With nested lists the engine keeps each row's columns (of `types`), loads every list once for
/// all rows, and only then calls `reader`, so that a record is built from complete parts.
///
/// Where there are `labels`, columns are found by these names, which must be all the statement
/// gives; else by their places.
public record Fetch<R>(
    RowReader<R> reader, List<NestedList> nested, List<SqlType<?>> types, List<Name> labels) {
  public Fetch {
    nested = List.copyOf(nested);
    types = List.copyOf(types);
    labels = List.copyOf(labels);
  }

  /// Columns found by their places.
  public Fetch(RowReader<R> reader, List<NestedList> nested, List<SqlType<?>> types) {
    this(reader, nested, types, List.of());
  }
}
