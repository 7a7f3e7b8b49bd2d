/// Nothing a caller supplies changes the structure of a statement.
@NullMarked
package dev.rowan.injection;

import org.jspecify.annotations.NullMarked;
