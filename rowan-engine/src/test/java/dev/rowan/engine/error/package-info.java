/// Specifications of the errors themselves; which failure is which is specified in the dialect
/// modules. Read [DatabaseExceptionTest] first.
@org.jspecify.annotations.NullMarked
package dev.rowan.engine.error;
