/// What can go wrong while a statement runs, as one sealed family of unchecked exceptions. Must not
/// know a driver or the engine that throws them. Read [dev.rowan.engine.error.DatabaseException]
/// first.
package dev.rowan.engine.error;
