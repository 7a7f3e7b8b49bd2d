/// Runs statements: the engine, connections, transactions, and the small interfaces a driver
/// implements. Must not know `java.sql`, which stays in `dev.rowan.engine.jdbc` and the dialect
/// modules. Read [dev.rowan.engine.Executor] and [dev.rowan.engine.Engine] first.
package dev.rowan.engine;
