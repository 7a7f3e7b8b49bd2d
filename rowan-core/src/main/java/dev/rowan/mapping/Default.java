package dev.rowan.mapping;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// `default …`: an insert may leave the column out. The literal is parsed for the Java type when
/// the record is compiled; bare `@Default` says that `define` gives the expression.
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Default {
  /// The literal as Java would write it without quotes: `42`, `true`, `2025-01-31`, an enum
  /// constant, any text.
  String[] value() default {};
}
