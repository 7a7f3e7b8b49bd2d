package dev.rowan.testkit;

import dev.rowan.testkit.conformance.DialectConformance;

class ConformanceTest extends DialectConformance {}
