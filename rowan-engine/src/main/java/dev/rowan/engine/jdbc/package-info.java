/// What drivers over JDBC share: connections, cursors, batches, codecs, pools. Must not know a
/// database product; the dialect modules bring codecs, transactions and the sorting of failures.
/// Read [dev.rowan.engine.jdbc.JdbcParts] first.
package dev.rowan.engine.jdbc;
