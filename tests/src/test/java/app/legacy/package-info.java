/// Tables without generated classes: one written by hand, one made at run time.
@NullMarked
package app.legacy;

import org.jspecify.annotations.NullMarked;
