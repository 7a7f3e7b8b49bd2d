/// What shapes load, and by how many statements.
@NullMarked
package dev.rowan.shape;

import org.jspecify.annotations.NullMarked;
