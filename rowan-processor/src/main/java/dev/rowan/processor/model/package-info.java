/// What the processor knows of records once they are read: immutable data, no rules and no text.
/// Must not report problems or write source. Read [dev.rowan.processor.model.TableModel] first.
package dev.rowan.processor.model;
