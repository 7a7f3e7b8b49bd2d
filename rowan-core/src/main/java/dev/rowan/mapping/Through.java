package dev.rowan.mapping;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Says that a to-many relation goes through a link table that refers to both sides.
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Through {
  /// The record of the link table.
  Class<?> value();
}
