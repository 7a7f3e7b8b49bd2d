package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.Bind;
import dev.rowan.ast.Expression;
import dev.rowan.ast.Fragment;
import dev.rowan.ast.QueryNode;
import dev.rowan.ast.ScalarQuery;
import dev.rowan.ast.TableRef;
import dev.rowan.type.Name;
import dev.rowan.type.QualifiedName;
import dev.rowan.type.SqlType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Text and arguments of a raw fragment joined into a node.
final class Fragments {
  private Fragments() {}

  /// `sql`, each of its `{}` standing for the argument of its place.
  ///
  /// @throws InvalidStatement if the text does not keep to itself, or the arguments do not fit it
  static Fragment of(String sql, boolean expression, @Nullable Object... arguments) {
    List<FragmentScanner.Piece> pieces = FragmentScanner.scan(sql, expression);
    long places = pieces.stream().filter(FragmentScanner.Place.class::isInstance).count();
    if (places != arguments.length) {
      throw new InvalidStatement(
          "ROWAN-1603",
          "raw SQL: %d arguments for %d {} in «%s»; give one for each"
              .formatted(arguments.length, places, sql));
    }
    List<Fragment.Part> parts = new ArrayList<>();
    int next = 0;
    for (FragmentScanner.Piece piece : pieces) {
      parts.add(
          switch (piece) {
            case FragmentScanner.Text text -> new Fragment.Text(text.sql());
            case FragmentScanner.Symbols symbols -> new Fragment.Symbols(symbols.operator());
            case FragmentScanner.Place place -> {
              Object argument = arguments[next++];
              yield part(argument, place.qualifies(), next);
            }
          });
    }
    return new Fragment(parts, SqlType.BOOLEAN);
  }

  private static Fragment.Part part(@Nullable Object argument, boolean qualifies, int number) {
    return switch (argument) {
      case Name name -> new Fragment.Identifier(new QualifiedName(null, name));
      case QualifiedName name -> new Fragment.Identifier(name);
      case TableOf<?> table -> table(table.ref(), qualifies);
      case Derived derived when qualifies ->
          new Fragment.Identifier(new QualifiedName(null, derived.qualifier()));
      case Collection<?> values -> new Fragment.Listed(listed(values, number));
      case null, default -> new Fragment.Operand(expression(argument, number));
    };
  }

  /// Before a dot what its columns are qualified with, else as it stands in `from`.
  private static Fragment.Part table(TableRef table, boolean qualifies) {
    if (table.path() != null) {
      throw refused(table + " is the far end of a path", "give a column of it, or join it");
    }
    return qualifies
        ? new Fragment.Identifier(new QualifiedName(null, table.qualifier()))
        : new Fragment.Item(table.name(), table.alias());
  }

  private static List<Expression> listed(Collection<?> values, int number) {
    if (values.isEmpty()) {
      throw refused(
          "argument %d is an empty list, which SQL cannot say".formatted(number),
          "write the condition as column.in(values)");
    }
    List<Expression> items = new ArrayList<>();
    values.forEach(value -> items.add(expression(value, number)));
    return items;
  }

  /// The nodes of the arguments of a function or operator.
  static List<Expression> expressions(@Nullable Object... arguments) {
    List<Expression> nodes = new ArrayList<>();
    for (Object argument : arguments) {
      nodes.add(expression(argument, nodes.size() + 1));
    }
    return List.copyOf(nodes);
  }

  /// The node of an expression, a subquery, a fragment or a value.
  static Expression expression(@Nullable Object argument, int number) {
    return switch (argument) {
      case Expr<?> expression -> expression.node();
      case Untyped fragment -> fragment.node(SqlType.TEXT);
      case Query<?> query -> {
        QueryNode node = Subqueries.node(query);
        yield new ScalarQuery(node, type(node));
      }
      case null ->
          throw refused(
              "argument %d is null, which has no type of its own".formatted(number),
              "give it as Raw.value(type, null)");
      default -> new Bind(argument, typeOf(argument, number));
    };
  }

  private static SqlType<?> type(QueryNode node) {
    return node.items().isEmpty() ? SqlType.INTEGER : node.items().getFirst().expression().type();
  }

  private static SqlType<?> typeOf(Object value, int number) {
    return switch (value) {
      case String _ -> SqlType.TEXT;
      case Boolean _ -> SqlType.BOOLEAN;
      case Long _ -> SqlType.BIGINT;
      case Integer _ -> SqlType.INTEGER;
      case Short _ -> SqlType.SMALLINT;
      case Double _ -> SqlType.DOUBLE;
      case Float _ -> SqlType.REAL;
      case LocalDate _ -> SqlType.DATE;
      case LocalTime _ -> SqlType.TIME;
      case LocalDateTime _ -> SqlType.TIMESTAMP;
      case Instant _ -> SqlType.TIMESTAMPTZ;
      case Duration _ -> SqlType.INTERVAL;
      case Period _ -> SqlType.INTERVAL;
      case UUID _ -> SqlType.UUID;
      case byte[] _ -> SqlType.BYTES;
      case BigDecimal _ ->
          throw refused(
              "argument %d is a BigDecimal, which is stored by the digits of its column"
                  .formatted(number),
              "give it as Raw.value(column.type(), value)");
      default ->
          throw refused(
              "argument %d is of %s, which has no SQL type of its own"
                  .formatted(number, value.getClass().getSimpleName()),
              "give it as Raw.value(type, value); names are Name.of(…)");
    };
  }

  private static InvalidStatement refused(String what, String wayOut) {
    return new InvalidStatement("ROWAN-1604", "raw SQL: %s; %s".formatted(what, wayOut));
  }
}
