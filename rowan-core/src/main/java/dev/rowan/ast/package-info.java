/// Every node of expressions, queries and data-changing statements: sealed interfaces and records,
/// data only. Must not know a dialect, SQL text or the fluent API.
///
/// Read [dev.rowan.ast.Expression] and [dev.rowan.ast.SelectQuery] first. An exhaustive `switch`
/// over nodes stands in three places only: [dev.rowan.ast.Children] (traversal),
/// [dev.rowan.ast.Rewriter] (rebuild) and the printers of `dev.rowan.render`.
package dev.rowan.ast;
