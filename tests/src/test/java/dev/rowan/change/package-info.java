/// What inserts, updates, deletes and upserts do, and what they refuse.
@NullMarked
package dev.rowan.change;

import org.jspecify.annotations.NullMarked;
