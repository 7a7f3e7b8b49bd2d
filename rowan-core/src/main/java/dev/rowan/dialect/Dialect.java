package dev.rowan.dialect;

import dev.rowan.ast.StatementNode;
import dev.rowan.render.CompiledSql;
import dev.rowan.render.Features;
import dev.rowan.schema.SchemaDef;
import dev.rowan.schema.SchemaStatement;
import java.util.List;

/// The SQL of one database product at one version. Immutable and thread-safe.
///
/// Implementations extend [AnsiDialect]; a difference from it is a feature's verdict, a rewrite, or
/// a printer override, in this order of preference.
public interface Dialect {
  /// The product's name in lower case: `postgresql`, `sqlite`.
  String name();

  /// What the server can do, and what Rowan emulates or refuses there.
  Features features();

  /// The text and parameters of a query or data change.
  ///
  /// @throws dev.rowan.render.UnsupportedFeature for what the server cannot do
  /// @throws dev.rowan.InvalidStatement for what no server could do
  CompiledSql compile(StatementNode statement);

  /// The text of a query or data change with its values as literals: for people to read. Rowan
  /// never runs it.
  ///
  /// @throws dev.rowan.InvalidStatement as [#compile(StatementNode)], and for a value that has no
  ///   literal
  String inline(StatementNode statement);

  /// The text of a schema change.
  CompiledSql compile(SchemaStatement statement);

  /// The statements that create all of `schema`, in the order in which they succeed.
  List<CompiledSql> create(SchemaDef schema);

  /// The statements that drop all tables of `schema` that exist, in the order in which they
  /// succeed.
  List<CompiledSql> drop(SchemaDef schema);
}
