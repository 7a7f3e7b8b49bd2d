/// What expressions mean, the same on every database.
@NullMarked
package dev.rowan.expression;

import org.jspecify.annotations.NullMarked;
