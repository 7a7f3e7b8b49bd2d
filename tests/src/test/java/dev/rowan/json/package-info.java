/// JSON in columns and expressions, and values as JSON.
@NullMarked
package dev.rowan.json;

import org.jspecify.annotations.NullMarked;
