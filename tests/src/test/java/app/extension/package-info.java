/// What users add to Rowan, written as they would: outside of it, touching nothing of it.
@NullMarked
package app.extension;

import org.jspecify.annotations.NullMarked;
