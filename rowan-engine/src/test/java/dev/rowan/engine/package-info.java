/// Specifications of the engine that need no database: addresses, options, modes. What runs
/// statements is specified in the dialect modules and over all dialects in `tests`. Read
/// [EngineUrlTest] first.
@org.jspecify.annotations.NullMarked
package dev.rowan.engine;
