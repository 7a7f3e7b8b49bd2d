/// What a database's SQL is: the [dev.rowan.dialect.Dialect] that modules implement, and
/// [dev.rowan.dialect.AnsiDialect], standard SQL and the base of all others.
package dev.rowan.dialect;
