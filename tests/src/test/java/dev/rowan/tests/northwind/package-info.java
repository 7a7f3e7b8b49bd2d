/// What analysts ask of the Northwind trader, in typed Java, on SQLite. The tables are not ours:
/// names hold blanks and capitals, amounts are floats. Read
/// [dev.rowan.tests.northwind.NorthwindTest] first.
@NullMarked
package dev.rowan.tests.northwind;

import org.jspecify.annotations.NullMarked;
