/// The SQLite driver: how it connects, stores values, runs transactions, and what its errors mean.
/// Must not know SQL generation, which is [dev.rowan.sqlite.SqliteDialect]'s. Read
/// [SqliteDriverProvider] first.
package dev.rowan.sqlite.jdbc;
