/// What creating and dropping tables does.
@NullMarked
package dev.rowan.definition;

import org.jspecify.annotations.NullMarked;
