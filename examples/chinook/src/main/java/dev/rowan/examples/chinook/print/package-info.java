/// Printing for a walk-through: source regions, statements, aligned tables, progress.
///
/// Knows nothing of the Chinook model. Read [Commentary] first.
@NullMarked
package dev.rowan.examples.chinook.print;

import org.jspecify.annotations.NullMarked;
