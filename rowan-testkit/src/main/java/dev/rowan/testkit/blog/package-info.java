/// A small blog, the tables that the corpus and the conformance suite are about. Holds data only.
/// Read [dev.rowan.testkit.blog.BlogSchema] for the rows that tests find.
package dev.rowan.testkit.blog;
