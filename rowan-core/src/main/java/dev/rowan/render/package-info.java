/// From the tree to SQL text: the passes every dialect shares, the rewrites a dialect may choose,
/// the printers it may override, and the result. Must not switch on a dialect's name.
///
/// Read [dev.rowan.render.CompiledSql], [dev.rowan.render.Printing] and
/// [dev.rowan.render.ExpressionPrinter] first.
package dev.rowan.render;
