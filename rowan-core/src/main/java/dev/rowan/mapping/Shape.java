package dev.rowan.mapping;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Declares that a record selects a subset or a tree of a table: a component is a column, a to-one
/// relation (a nested shape or row) or a to-many relation (a list of shapes or rows) of the same
/// name.
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Shape {
  /// The record of the table the shape starts from.
  Class<?> value();
}
