/// What every package of Rowan shares: the root of its errors. Holds nothing else. Read
/// [dev.rowan.RowanException], then go on to `dev.rowan.mapping` (what a user declares) or
/// `dev.rowan.ast` (what a statement is).
package dev.rowan;
