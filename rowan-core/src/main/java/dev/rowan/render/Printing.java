package dev.rowan.render;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.Bind;
import dev.rowan.ast.ClausedStatement;
import dev.rowan.ast.CommonTable;
import dev.rowan.ast.CustomClause;
import dev.rowan.ast.DeleteStatement;
import dev.rowan.ast.InsertStatement;
import dev.rowan.ast.MergeStatement;
import dev.rowan.ast.QueryNode;
import dev.rowan.ast.RawCommand;
import dev.rowan.ast.StatementNode;
import dev.rowan.ast.TableRef;
import dev.rowan.ast.UpdateStatement;
import dev.rowan.type.ConvertedType;
import dev.rowan.type.Name;
import dev.rowan.type.QualifiedName;
import dev.rowan.type.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// One statement being printed: the text so far, the parameters so far, and the printers at work.
///
/// In DDL no parameter can stand, so values are written as literals, and columns without their
/// table. Used by one thread, once.
public final class Printing {
  private final StringBuilder text = new StringBuilder(256);
  private final List<Bind> parameters = new ArrayList<>();
  private List<Integer> questionMarks = List.of();
  private Clauses clauses = Clauses.NONE;
  private final Printers dialect;
  private final boolean definition;
  private final boolean literals;
  private final ExpressionPrinter expressions;
  private final FunctionPrinter functions;
  private final QueryPrinter queries;

  private Printing(Printers dialect, boolean definition, boolean literals) {
    this.dialect = dialect;
    this.definition = definition;
    this.literals = literals;
    this.expressions = dialect.expressions(this);
    this.functions = dialect.functions(this);
    this.queries = dialect.queries(this);
  }

  /// A query or data change: values become parameters.
  public static Printing statement(Printers dialect) {
    return new Printing(dialect, false, false);
  }

  /// A query or data change to be read by people: values become literals.
  public static Printing inlined(Printers dialect) {
    return new Printing(dialect, false, true);
  }

  /// A schema change: values become literals.
  public static Printing definition(Printers dialect) {
    return new Printing(dialect, true, true);
  }

  /// Prints `statement` after the common table expressions it reads.
  public CompiledSql print(StatementNode statement, List<CommonTable> commonTables) {
    queries.with(commonTables);
    statement(statement);
    return result();
  }

  /// Prints `statement`.
  public void statement(StatementNode statement) {
    switch (statement) {
      case QueryNode query -> queries.query(query);
      case InsertStatement insert -> dialect.dml(this).insert(insert);
      case UpdateStatement update -> dialect.dml(this).update(update);
      case DeleteStatement delete -> dialect.dml(this).delete(delete);
      case MergeStatement merge -> dialect.dml(this).merge(merge);
      case RawCommand raw -> expressions.print(raw.body());
      case ClausedStatement claused -> {
        clauses = new Clauses(claused.clauses());
        statement(claused.statement());
        clauses(CustomClause.Place.AT_END);
        clauses.requirePrinted();
        clauses = Clauses.NONE;
      }
    }
  }

  /// Writes what `body` prints, as in a schema change: values as literals, columns without their
  /// table.
  public Printing defined(Consumer<Printing> body) {
    Printing definition = definition(dialect);
    body.accept(definition);
    text.append(definition.text);
    return this;
  }

  /// Writes what the user has for `place` in the statement that is printed.
  public Printing clauses(CustomClause.Place place) {
    for (CustomClause clause : clauses.take(place)) {
      text(place == CustomClause.Place.AT_END ? " " : "");
      queries.clause(clause);
      text(place == CustomClause.Place.AFTER_VERB ? " " : "");
    }
    return this;
  }

  /// Writes what the user has for the place after `table`.
  public Printing clauses(TableRef table) {
    for (CustomClause clause : clauses.take(table)) {
      text(" ");
      queries.clause(clause);
    }
    return this;
  }

  /// What has been printed.
  public CompiledSql result() {
    if (parameters.size() > dialect.parameterLimit()) {
      throw new InvalidStatement(
          "ROWAN-1502",
          "a statement has %d values, and %s takes at most %d; insert many rows by insertAll(…), and ask for many keys in parts"
              .formatted(parameters.size(), features().dialect(), dialect.parameterLimit()));
    }
    return new CompiledSql(text.toString(), parameters, questionMarks);
  }

  /// Whether values are literals and columns stand without their table.
  public boolean inDefinition() {
    return definition;
  }

  /// What the server can do.
  public Features features() {
    return dialect.features();
  }

  /// How types are spelled.
  public TypePrinter types() {
    return dialect.types();
  }

  /// How values are written in DDL.
  public LiteralPrinter literals() {
    return dialect.literals();
  }

  /// The printer of expressions.
  public ExpressionPrinter expressions() {
    return expressions;
  }

  /// The printer of calls.
  public FunctionPrinter functions() {
    return functions;
  }

  /// The printer of queries.
  public QueryPrinter queries() {
    return queries;
  }

  /// Writes SQL text.
  public Printing text(String sql) {
    text.append(sql);
    return this;
  }

  /// Writes one character.
  public Printing text(char c) {
    text.append(c);
    return this;
  }

  /// Writes an identifier, in quotes where needed.
  public Printing name(Name name) {
    dialect.names().write(text, name);
    return this;
  }

  /// Writes a qualified identifier.
  public Printing name(QualifiedName name) {
    dialect.names().write(text, name);
    return this;
  }

  /// Writes an operator of the user's own.
  ///
  /// @throws UnsupportedFeature if it has `#` or `?` in it, where these mean something else
  public Printing operator(String symbol) {
    if (symbol.indexOf('#') >= 0 || symbol.indexOf('?') >= 0) {
      features()
          .require(
              Feature.SYMBOL_OPERATORS,
              "there `#` begins a comment and `?` is a parameter; use the function that does the"
                  + " same");
    }
    for (int i = symbol.indexOf('?'); i >= 0; i = symbol.indexOf('?', i + 1)) {
      List<Integer> more = new ArrayList<>(questionMarks);
      more.add(text.length() + i);
      questionMarks = more;
    }
    text.append(symbol);
    return this;
  }

  /// Writes identifiers between commas.
  public Printing names(List<Name> names) {
    for (int i = 0; i < names.size(); i++) {
      name(names.get(i), i);
    }
    return this;
  }

  private void name(Name name, int place) {
    text.append(place == 0 ? "" : ", ");
    name(name);
  }

  /// Writes a value: a parameter, or a literal in DDL.
  public Printing bind(Bind bind) {
    Spelling own = bind.type() instanceof ConvertedType<?, ?> type ? type.spelling() : null;
    text.append(own == null ? "" : own.bindBefore());
    if (literals) {
      text.append(dialect.literals().literal(bind.value(), bind.type()));
    } else {
      text.append('?');
      parameters.add(bind);
    }
    text.append(own == null ? "" : own.bindAfter());
    return this;
  }
}
