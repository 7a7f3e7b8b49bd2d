/// Random shapes over a model with every kind of relation and every type of column: both ways of
/// loading lists give the same.
@NullMarked
package dev.rowan.nesting;

import org.jspecify.annotations.NullMarked;
