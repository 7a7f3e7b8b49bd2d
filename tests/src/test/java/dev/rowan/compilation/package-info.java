/// What the annotation processor writes, used as a user uses it: read, insert, patch, refer to each
/// other; and programs that the types written refuse. Runs no SQL. Read
/// [dev.rowan.compilation.Writer] first.
@org.jspecify.annotations.NullMarked
package dev.rowan.compilation;
