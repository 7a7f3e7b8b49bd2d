package dev.rowan.mapping;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Names the components whose foreign key a relation follows, where several would do or to say it
/// aloud.
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface On {
  /// The components of the foreign key, of this record for `One`, of the other one for `Many`.
  String[] value();
}
