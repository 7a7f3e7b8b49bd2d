package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.AggregateCall;
import dev.rowan.ast.CustomClause;
import dev.rowan.ast.CustomExpression;
import dev.rowan.render.Names;
import dev.rowan.type.Name;
import dev.rowan.type.QualifiedName;
import dev.rowan.type.SqlType;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Functions, aggregates, window functions and operators that Rowan does not know. Meant to be
/// imported statically.
///
/// Each is one line: `NumberExpr<Float> alike = function("similarity", a, b).number(SqlType.REAL)`.
/// Arguments are expressions, queries, or values, as those of [Raw]. An expression that is written
/// differently on each dialect implements [CustomExpression] and becomes typed by [#expression].
public final class Custom {
  private static final Pattern FUNCTION =
      Pattern.compile("(?:([a-zA-Z_][a-zA-Z_0-9]*)\\.)?([a-zA-Z_][a-zA-Z_0-9]*)");
  private static final Pattern OPERATOR = Pattern.compile("[-+*/<>=~!@#%^&|?]{1,63}");

  private Custom() {}

  /// `name(argument, …)`; the name is letters, digits and underscores, also after a schema and a
  /// dot, and is found without regard to case.
  ///
  /// @throws InvalidStatement for another name; one that has to be quoted is a [QualifiedName]
  public static Untyped function(String name, @Nullable Object... arguments) {
    return function(plain(name), arguments);
  }

  /// `name(argument, …)`, the name quoted where it needs it.
  public static Untyped function(QualifiedName name, @Nullable Object... arguments) {
    var nodes = Fragments.expressions(arguments);
    return Untyped.of(type -> new CustomCall(name, nodes, type));
  }

  /// The aggregate `name(argument, …)`; without arguments `name(*)`. The name is as that of a
  /// function; one that Rowan has itself is Rowan's.
  public static CustomAggregate aggregate(String name, @Nullable Object... arguments) {
    var nodes = Fragments.expressions(arguments);
    return new CustomAggregate(
        new AggregateCall(unquoted(name), nodes, false, List.of(), null, SqlType.TEXT));
  }

  /// The window function `name(argument, …)`; the name is as that of an aggregate.
  public static CustomWindowFunction windowFunction(String name, @Nullable Object... arguments) {
    return new CustomWindowFunction(unquoted(name), Fragments.expressions(arguments));
  }

  /// The operator `symbol`, made of `+ - * / < > = ~ ! @ # % ^ & | ?`; one that is a word is
  /// `raw("{} sounds like {}", a, b)`.
  ///
  /// @throws InvalidStatement for other characters, and where it would begin or end a comment
  public static CustomOperator operator(String symbol) {
    boolean comment = symbol.contains("--") || symbol.contains("/*") || symbol.contains("*/");
    if (comment || !OPERATOR.matcher(symbol).matches()) {
      throw new InvalidStatement(
          "ROWAN-1607",
          "«%s» is no operator: it is made of + - * / < > = ~ ! @ # %% ^ & | ? and holds no comment; write it in raw(…)"
              .formatted(symbol));
    }
    return new CustomOperator(symbol, 0);
  }

  /// A clause at the beginning or end of a statement, written as [Raw] SQL:
  /// `query.clause(Custom.clause(Place.AT_END, "for update of {} nowait", USERS))`.
  ///
  /// @throws InvalidStatement as [Raw#raw], and for a place after a table
  public static CustomClause clause(
      CustomClause.Place place, String sql, @Nullable Object... arguments) {
    if (place == CustomClause.Place.AFTER_TABLE) {
      throw new InvalidStatement(
          "ROWAN-1630", "a clause after a table names it; say clauseAfter(table, …)");
    }
    return new FragmentClause(place, null, Fragments.of(sql, false, arguments));
  }

  /// A clause after a table of a statement, written as [Raw] SQL: `tablesample system (10)`.
  ///
  /// @throws InvalidStatement as [Raw#raw]
  public static CustomClause clauseAfter(
      TableOf<?> table, String sql, @Nullable Object... arguments) {
    return new FragmentClause(
        CustomClause.Place.AFTER_TABLE, table.ref(), Fragments.of(sql, false, arguments));
  }

  /// An expression of a class of the user's own.
  public static Untyped expression(CustomExpression expression) {
    return Untyped.of(_ -> expression);
  }

  /// A name that stands without quotes, as those of aggregates and window functions must.
  private static String unquoted(String name) {
    QualifiedName plain = plain(name);
    Name schema = plain.schema();
    if (Names.isReserved(plain.name().text())
        || (schema != null && Names.isReserved(schema.text()))) {
      throw notPlain(name);
    }
    return plain.toString();
  }

  private static QualifiedName plain(String name) {
    Matcher parts = FUNCTION.matcher(name);
    if (!parts.matches()) {
      throw notPlain(name);
    }
    String schema = parts.group(1);
    return new QualifiedName(
        schema == null ? null : new Name(schema.toLowerCase(Locale.ROOT)),
        new Name(parts.group(2).toLowerCase(Locale.ROOT)));
  }

  private static InvalidStatement notPlain(String name) {
    return new InvalidStatement(
        "ROWAN-1606",
        "«%s» is no plain function name: letters, digits and underscores, after a schema and a dot if need be, and no reserved word; give another as QualifiedName.of(…)"
            .formatted(name));
  }
}
