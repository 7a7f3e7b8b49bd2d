/// Tests of the conformance suite: a wrong claim fails, and so does a wrong denial.
@NullMarked
package dev.rowan.testkit.conformance;

import org.jspecify.annotations.NullMarked;
