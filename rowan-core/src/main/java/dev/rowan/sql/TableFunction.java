package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.Bind;
import dev.rowan.ast.Call;
import dev.rowan.ast.Expression;
import dev.rowan.ast.FunctionColumn;
import dev.rowan.ast.FunctionTable;
import dev.rowan.ast.OutputRef;
import dev.rowan.render.Names;
import dev.rowan.type.ArrayType;
import dev.rowan.type.Name;
import dev.rowan.type.SqlType;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A function that gives rows, in `from`: `function(argument, …) [with ordinality] as alias
/// (column, …)`. Its arguments see what stands before it. Immutable.
///
/// Columns are declared by name and type, in order, and read by name. On SQLite, where columns
/// cannot be renamed, they must be the function's own.
public final class TableFunction implements Source {
  private static final Pattern FUNCTION =
      Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)?");

  private final FunctionTable table;

  private TableFunction(FunctionTable table) {
    this.table = table;
  }

  /// A function of the server's or of the user's own: `function(argument, …) as alias`.
  ///
  /// @throws InvalidStatement if `function` is not a plain name, or two with a point between
  public static TableFunction of(String alias, String function, Expr<?>... arguments) {
    if (!FUNCTION.matcher(function).matches()
        || Arrays.stream(function.toLowerCase(Locale.ROOT).split("\\."))
            .anyMatch(Names::isReserved)) {
      throw new InvalidStatement(
          "ROWAN-1160",
          "the name of a function in from is letters, digits and underscores, after a schema and a"
              + " point where it has one");
    }
    List<Expression> nodes = new ArrayList<>();
    for (Expr<?> argument : arguments) {
      nodes.add(argument.node());
    }
    // The type of a call in from is never asked for: its columns have theirs.
    var call = new Call(function, nodes, SqlType.TEXT);
    return new TableFunction(new FunctionTable(call, new Name(alias), List.of(), false, false));
  }

  /// `unnest(array) as alias (value)`: one row for each element, in order. SQLite: `json_each`.
  public static <E> TableFunction unnest(String alias, Expr<List<E>> array) {
    return unnested(alias, array.node(), ((ArrayType<E>) array.type()).element());
  }

  /// `unnest(?) as alias (value)`: one row for each of `values`, bound as one array.
  public static <E> TableFunction unnest(String alias, List<E> values, SqlType<E> element) {
    return unnested(alias, new Bind(List.copyOf(values), SqlType.array(element)), element);
  }

  private static TableFunction unnested(String alias, Expression array, SqlType<?> element) {
    var call = Call.of("unnest", element, array);
    return new TableFunction(new FunctionTable(call, new Name(alias), List.of(), false, false))
        .column("value", element);
  }

  /// The same with one more column.
  public TableFunction column(String name, SqlType<?> type) {
    if (table.ordinality()) {
      throw new InvalidStatement(
          "ROWAN-1161",
          "column \"%s\" of %s is declared after the ordinality, which is the last; declare it before"
              .formatted(name, this));
    }
    return with(new FunctionColumn(new Name(name), type), false);
  }

  /// `… with ordinality`: a last column that counts the rows from 1.
  public TableFunction withOrdinality(String name) {
    return with(new FunctionColumn(new Name(name), SqlType.BIGINT), true);
  }

  /// `… as alias (column type, …)`: the columns written with their types, as a function that
  /// returns `record` needs it.
  public TableFunction definingColumns() {
    return new TableFunction(
        new FunctionTable(table.call(), table.alias(), table.columns(), table.ordinality(), true));
  }

  /// The same under another alias.
  public TableFunction as(String alias) {
    return new TableFunction(table.as(new Name(alias)));
  }

  private TableFunction with(FunctionColumn column, boolean ordinality) {
    List<FunctionColumn> columns = new ArrayList<>(table.columns());
    columns.add(column);
    return new TableFunction(
        new FunctionTable(table.call(), table.alias(), columns, ordinality, table.defined()));
  }

  // --- columns

  /// A column of text.
  public TextExpr text(String column) {
    return Views.text(ref(column, SqlType.TEXT));
  }

  /// A column of the number type `type`.
  public <N extends Number> NumberExpr<N> number(String column, SqlType<N> type) {
    return Views.number(ref(column, type), type);
  }

  /// A column of truth values.
  public BoolExpr bool(String column) {
    return Views.bool(ref(column, SqlType.BOOLEAN));
  }

  /// A column of the date or time type `type`.
  public <T extends Temporal> TemporalExpr<T> temporal(String column, SqlType<T> type) {
    return Views.temporal(ref(column, type), type);
  }

  /// A column of another type.
  public <T> ValueExpr<T> value(String column, SqlType<T> type) {
    return Views.value(ref(column, type), type);
  }

  private OutputRef ref(String name, SqlType<?> type) {
    FunctionColumn declared = declared(name);
    boolean same =
        declared != null
            && (declared.type().equals(type)
                || (type.equals(SqlType.TEXT) && declared.type().javaType() == String.class));
    if (declared == null || !same) {
      throw new InvalidStatement(
          "ROWAN-1162",
          "column \"%s\" of type %s is read from %s, which declares %s"
              .formatted(name, type, this, table.columns()));
    }
    return new OutputRef(table.alias(), declared.name(), declared.type());
  }

  private @Nullable FunctionColumn declared(String name) {
    for (FunctionColumn column : table.columns()) {
      if (column.name().text().equals(name)) {
        return column;
      }
    }
    return null;
  }

  @Override
  public FunctionTable source() {
    return table;
  }

  @Override
  public String toString() {
    return "\"" + table.alias() + "\"";
  }
}
