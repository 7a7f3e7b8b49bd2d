/// The rules of the architecture, as tests over the compiled classes and the sources of all
/// published modules. Must not test behaviour. Read [dev.rowan.architecture.LayerRulesTest] first.
package dev.rowan.architecture;
