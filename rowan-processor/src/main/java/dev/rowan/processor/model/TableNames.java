package dev.rowan.processor.model;

import com.palantir.javapoet.ClassName;

/// What the record of a table and the classes written for it are called.
///
/// Generated classes stand in the record's package and are called after it; a member record
/// `Shop.Item` yields `ShopItemTable`.
public record TableNames(ClassName row, String constant) {
  /// The table class.
  public ClassName table() {
    return beside("Table");
  }

  /// The accessor interface.
  public ClassName fields() {
    return beside("Fields");
  }

  /// The insert shape.
  public ClassName insert() {
    return beside("Insert");
  }

  /// The update shape.
  public ClassName patch() {
    return beside("Patch");
  }

  /// The record of a composite key.
  public ClassName key() {
    return beside("Key");
  }

  private ClassName beside(String suffix) {
    return ClassName.get(row.packageName(), String.join("", row.simpleNames()) + suffix);
  }
}
