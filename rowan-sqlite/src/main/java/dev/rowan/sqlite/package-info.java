/// SQLite's SQL: what it does by itself, what Rowan emulates, and in which form values are stored.
/// Must not open a connection; that is `dev.rowan.sqlite.jdbc`. Read
/// [dev.rowan.sqlite.SqliteDialect] first.
package dev.rowan.sqlite;
