package dev.rowan.model;

import dev.rowan.mapping.Size;
import dev.rowan.mapping.Table;
import dev.rowan.mapping.TableSpec;
import org.jspecify.annotations.Nullable;

/// A row without a key; among the high ones a text stands once.
@Table("notes")
public record Note(@Size(max = 40) String text, @Nullable Integer height) {
  static void define(TableSpec table, NoteTable notes) {
    table.unique(notes.text).where(notes.height.gt(5));
  }
}
