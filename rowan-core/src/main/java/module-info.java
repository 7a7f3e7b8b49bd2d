/// The heart of Rowan: types, the statement tree, the schema vocabulary, the typed SQL API and the
/// printers. Knows no driver, does no I/O, and depends on JSpecify alone.
@org.jspecify.annotations.NullMarked
module dev.rowan.core {
  requires static transitive org.jspecify;

  exports dev.rowan;
  exports dev.rowan.type;
  exports dev.rowan.ast;
  exports dev.rowan.schema;
  exports dev.rowan.render;
  exports dev.rowan.dialect;
  exports dev.rowan.sql;
  exports dev.rowan.mapping;
}
