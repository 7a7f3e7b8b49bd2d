/// Tests of SQL on real databases: which ones are at hand, a test run on each of them, and
/// assertions about what a statement prints, binds and does. Must not know a dialect by name. Read
/// [dev.rowan.testkit.RowanAssertions] and [dev.rowan.testkit.OnDatabases] first.
package dev.rowan.testkit;
