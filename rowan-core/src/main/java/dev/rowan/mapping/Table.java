package dev.rowan.mapping;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Declares that a record is the row of a table. The annotation processor writes the table class,
/// the insert and patch shapes and the accessor interface beside it.
///
/// Components become columns in order, `firstName` as `first_name`; a component is `not null`
/// unless its type is `@Nullable`.
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Table {
  /// The name of the table; the record's name in snake case where it is empty.
  String value() default "";

  /// The schema of the table; the connection's own where it is empty.
  String schema() default "";
}
