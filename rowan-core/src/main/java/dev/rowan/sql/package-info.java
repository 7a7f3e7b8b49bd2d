/// What users type: statements and typed expressions, each a thin view over a node of
/// `dev.rowan.ast` and a [dev.rowan.type.SqlType]. Must not render SQL text or run anything.
///
/// Read [dev.rowan.sql.Sql] (where statements start), [dev.rowan.sql.Select], [dev.rowan.sql.Expr]
/// and [dev.rowan.sql.TableOf], the base of every generated table.
package dev.rowan.sql;
