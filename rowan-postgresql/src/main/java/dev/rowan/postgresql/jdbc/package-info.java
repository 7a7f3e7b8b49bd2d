/// The PostgreSQL driver: how it connects, binds and reads values, and what its errors mean. Must
/// not know SQL generation, which is [dev.rowan.postgresql.PostgresqlDialect]'s. Read
/// [PostgresqlDriverProvider] first.
package dev.rowan.postgresql.jdbc;
