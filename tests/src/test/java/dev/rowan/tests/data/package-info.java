/// Real data sets in databases of their own, read by an engine and, beside it, by plain JDBC. Knows
/// no table and no query. Read [dev.rowan.tests.data.LoadedDatabase] first.
@NullMarked
package dev.rowan.tests.data;

import org.jspecify.annotations.NullMarked;
