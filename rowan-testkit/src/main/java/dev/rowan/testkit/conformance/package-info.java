/// The suite that every dialect passes: each [dev.rowan.render.Feature] is probed on the live
/// server, and claiming or denying one wrongly fails. Must not know a dialect by name. Read
/// [dev.rowan.testkit.conformance.DialectConformance] first, then
/// [dev.rowan.testkit.conformance.Probes].
package dev.rowan.testkit.conformance;
