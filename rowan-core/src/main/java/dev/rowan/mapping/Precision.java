package dev.rowan.mapping;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// `numeric(value, scale)`: the digits of a decimal, and how many of them stand after the point.
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Precision {
  /// The digits in all.
  int value();

  /// The digits after the point.
  int scale() default 0;
}
