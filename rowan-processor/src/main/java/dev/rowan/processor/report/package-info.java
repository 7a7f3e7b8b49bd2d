/// The catalogue of everything that can be wrong with a record, and the way a problem reaches the
/// user. Must not look at records. Read [dev.rowan.processor.report.Problem] first.
package dev.rowan.processor.report;
