/// Specifications of SQL text mixed with typed parts.
@NullMarked
package dev.rowan.raw;

import org.jspecify.annotations.NullMarked;
