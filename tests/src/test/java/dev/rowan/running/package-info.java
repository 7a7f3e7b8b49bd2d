/// What happens when statements run: transactions, errors, streams, values.
@NullMarked
package dev.rowan.running;

import org.jspecify.annotations.NullMarked;
