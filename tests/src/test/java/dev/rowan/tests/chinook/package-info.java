/// What analysts ask of the Chinook music shop, in typed Java, on every database. Read
/// [dev.rowan.tests.chinook.ChinookSalesTest] first.
@NullMarked
package dev.rowan.tests.chinook;

import org.jspecify.annotations.NullMarked;
