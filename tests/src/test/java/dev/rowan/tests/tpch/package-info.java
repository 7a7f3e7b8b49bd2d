/// The TPC-H benchmark: its tables as records, its 22 queries in typed Java, and the proof that
/// each gives the rows of its SQL. Read [dev.rowan.tests.tpch.TpchTest] first.
@NullMarked
package dev.rowan.tests.tpch;

import org.jspecify.annotations.NullMarked;
