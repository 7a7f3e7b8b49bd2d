package dev.rowan.mapping;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// On a component, overrides the name of its column in the database; on a record, the name of the
/// generated constant, `USERS`.
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface Named {
  /// The name exactly as the database should know it.
  String value();
}
