package dev.rowan.render;

/// The printers of one dialect; every statement is printed by a fresh set around one [Printing].
public interface Printers {
  /// What the server can do.
  Features features();

  /// How many parameters one statement may have.
  int parameterLimit();

  /// How identifiers are written.
  Names names();

  /// How types are spelled.
  TypePrinter types();

  /// How values are written where no parameter can stand.
  LiteralPrinter literals();

  /// The printer of expressions.
  ExpressionPrinter expressions(Printing out);

  /// The printer of calls.
  FunctionPrinter functions(Printing out);

  /// The printer of queries.
  QueryPrinter queries(Printing out);

  /// The printer of data changes.
  DmlPrinter dml(Printing out);

  /// The printer of schema changes.
  DdlPrinter ddl(Printing out);
}
