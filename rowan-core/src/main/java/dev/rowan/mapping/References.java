package dev.rowan.mapping;

import dev.rowan.schema.Action;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// `references`: the component is, or is part of, a foreign key to the primary key of another
/// table.
///
/// Several components make one composite foreign key, in header order, where the target's key is
/// composite, or where they share a `key`; otherwise each is a foreign key of its own.
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface References {
  /// The record of the table referred to.
  Class<?> value();

  /// What the deletion of the row referred to does to this one.
  Action onDelete() default Action.NO_ACTION;

  /// What a change of the key referred to does to this row.
  Action onUpdate() default Action.NO_ACTION;

  /// Tells composite foreign keys to one table apart; empty where there is one.
  String key() default "";
}
