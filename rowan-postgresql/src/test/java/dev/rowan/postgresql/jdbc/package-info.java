/// Specifications of the PostgreSQL driver, on a server that is there already, in a database of
/// their own. Tables are written by hand, so that they depend on no processor. Read [TestDatabase]
/// first.
@org.jspecify.annotations.NullMarked
package dev.rowan.postgresql.jdbc;
