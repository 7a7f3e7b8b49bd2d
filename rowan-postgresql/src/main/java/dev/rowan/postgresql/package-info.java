/// PostgreSQL's SQL: what it does by itself, what Rowan emulates, and how it is spelled. Must not
/// open a connection; that is `dev.rowan.postgresql.jdbc`. Read
/// [dev.rowan.postgresql.PostgresqlDialect] first.
package dev.rowan.postgresql;
