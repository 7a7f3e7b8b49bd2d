/// Specifications of the SQLite driver, on databases in memory and in temporary files. Tables are
/// written by hand, so that they depend on no processor. Read [SampleTable] first.
@org.jspecify.annotations.NullMarked
package dev.rowan.sqlite.jdbc;
