/// Random expression trees: rendered, run, and compared with what they mean.
@NullMarked
package dev.rowan.random;

import org.jspecify.annotations.NullMarked;
