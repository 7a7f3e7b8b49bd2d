package dev.rowan.mapping;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Bounds the length of a text in characters (code points): `varchar(max)`, and a check where `min`
/// is set.
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Size {
  /// The least length.
  int min() default 0;

  /// The greatest length.
  int max() default Integer.MAX_VALUE;
}
