/// Tests of the test kit: every assertion has a twin that fails, and says why.
@NullMarked
package dev.rowan.testkit;

import org.jspecify.annotations.NullMarked;
