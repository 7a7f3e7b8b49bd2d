package dev.rowan.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/// A test that runs once on each database, under its name; one that is missing is reported as
/// skipped, or failed where `CI=true`.
///
/// The method takes what it needs: a [TestDatabase], its [dev.rowan.engine.Engine], or a
/// [dev.rowan.engine.Transaction] that is rolled back after the test.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(EachDatabase.class)
@SuppressWarnings("exports") // JUnit makes it, nobody else needs to see it
public @interface OnDatabases {
  /// The names of the dialects it is about; all where there is none.
  String[] value() default {};
}
