/// What analysts ask of the Pagila film rental, in typed Java, on PostgreSQL. The tables are not
/// ours: records name the columns they need. Read [dev.rowan.tests.pagila.PagilaRentalsTest] first.
@NullMarked
package dev.rowan.tests.pagila;

import org.jspecify.annotations.NullMarked;
