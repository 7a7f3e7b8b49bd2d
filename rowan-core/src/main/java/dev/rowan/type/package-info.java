/// What a value is in SQL and in Java ([dev.rowan.type.SqlType]) and what a database object is
/// called ([dev.rowan.type.Name]). Must not know how a driver binds a value or how a dialect spells
/// a type. Read [dev.rowan.type.SqlType] first.
package dev.rowan.type;
