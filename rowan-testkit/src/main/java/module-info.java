import org.jspecify.annotations.NullMarked;

/// SQL assertions, a corpus of statements, and the conformance suite that every dialect passes.
@NullMarked
module dev.rowan.testkit {
  requires transitive dev.rowan.engine;
  requires transitive org.assertj.core;
  requires transitive org.junit.jupiter.api;
  requires static transitive org.jspecify;

  exports dev.rowan.testkit;
  exports dev.rowan.testkit.blog;
  exports dev.rowan.testkit.conformance;
  exports dev.rowan.testkit.corpus;

  // the databases at hand, and the tables tests are about
  uses dev.rowan.testkit.TestDatabaseProvider;
  uses dev.rowan.testkit.TestSchema;

  provides dev.rowan.testkit.TestSchema with
      dev.rowan.testkit.blog.BlogSchema;
}
