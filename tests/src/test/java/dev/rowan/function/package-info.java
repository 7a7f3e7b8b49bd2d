/// Every function, by families: what it means, and how it is spelled.
@NullMarked
package dev.rowan.function;

import org.jspecify.annotations.NullMarked;
