/// What queries mean: clauses, joins, subqueries, common table expressions, windows, names.
@NullMarked
package dev.rowan.query;

import org.jspecify.annotations.NullMarked;
