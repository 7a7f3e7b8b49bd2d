package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.CommonTable;
import dev.rowan.ast.CommonTable.Materialization;
import dev.rowan.ast.CommonTableRef;
import dev.rowan.ast.SelectItem;
import dev.rowan.ast.StatementNode;
import dev.rowan.ast.TableRef;
import dev.rowan.type.DecimalType;
import dev.rowan.type.Name;
import dev.rowan.type.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A common table expression: `with name (column, …) as (select …)`.
///
/// It writes itself before the statement in whose `from` it stands, once, however often it is read.
/// Its body is a select, or a data change that gives back rows. Immutable.
public sealed class Cte extends Derived permits RecursiveCte {
  private final Name name;
  private final @Nullable Name alias;
  private final @Nullable CommonTable definition;

  Cte(Name name, @Nullable Name alias, @Nullable CommonTable definition, List<Output> outputs) {
    super(new CommonTableRef(name, alias, definition), alias == null ? name : alias, outputs);
    this.name = name;
    this.alias = alias;
    this.definition = definition;
  }

  static Cte of(String name, Query<?> query) {
    StatementNode body = query.node();
    List<Output> outputs = outputs(Subqueries.items(body));
    var as = new Name(name);
    return new Cte(as, null, new CommonTable(as, names(outputs), body, false), outputs);
  }

  static <R, T extends TableOf<R>> T typed(String name, T table, Query<R> query) {
    if (query instanceof MappedQuery<?, ?>) {
      throw new InvalidStatement(
          "ROWAN-1184",
          "the rows of \"%s\" are mapped, which only happens when they are read; map(…) comes last"
              .formatted(name));
    }
    return of(name, query).as(table);
  }

  /// The same with the columns of `table`, to be used like it: `gone.title`. The body selects those
  /// columns, in their order.
  @SuppressWarnings("unchecked") // at() returns its own class
  public final <T extends TableOf<?>> T as(T table) {
    List<SelectItem> columns = new ArrayList<>();
    List<Name> names = new ArrayList<>();
    for (Column<?> column : table.columns()) {
      columns.add(new SelectItem(column.node(), null));
      names.add(new Name(column.name()));
    }
    CommonTable known = known();
    List<SelectItem> items = outputs().stream().map(Output::selected).toList();
    Arms.requireSameColumns("\"" + name + "\" as " + table, columns, items);
    requireSameDigits(columns, items);
    return (T)
        table.at(
            new TableRef(new QualifiedName(null, name), alias, null, known.withColumns(names)));
  }

  /// Refuses to change the rows of what is no table of the database.
  static void requireStored(TableOf<?> table) {
    if (table.ref().common() != null) {
      throw new InvalidStatement(
          "ROWAN-1188",
          "the rows of \"%s\" are to be changed, which is a common table expression; change those of the table it reads"
              .formatted(table));
    }
  }

  private void requireSameDigits(List<SelectItem> columns, List<SelectItem> items) {
    for (int i = 0; i < columns.size(); i++) {
      var type = columns.get(i).expression().type();
      if (type instanceof DecimalType && !type.equals(items.get(i).expression().type())) {
        throw new InvalidStatement(
            "ROWAN-1114",
            "column %d of \"%s\" is %s and is to be read as %s; cast it"
                .formatted(i + 1, name, items.get(i).expression().type(), type));
      }
    }
  }

  @Override
  public Cte as(String alias) {
    return new Cte(name, new Name(alias), definition, outputs());
  }

  /// `as materialized (…)`: computed once. A hint: it changes no row. PostgreSQL and SQLite.
  public Cte materialized() {
    return with(known().withMaterialization(Materialization.MATERIALIZED));
  }

  /// `as not materialized (…)`: computed as part of what reads it. A hint: it changes no row.
  /// PostgreSQL and SQLite.
  public Cte notMaterialized() {
    return with(known().withMaterialization(Materialization.NOT_MATERIALIZED));
  }

  Cte with(CommonTable definition) {
    return new Cte(name, alias, definition, outputs());
  }

  /// What it is defined as.
  ///
  /// @throws InvalidStatement inside its own recursive step, where that is not known yet
  final CommonTable known() {
    CommonTable known = definition;
    if (known == null) {
      throw new InvalidStatement(
          "ROWAN-1187",
          "\"%s\" is asked for more than its columns inside its own step; say it outside"
              .formatted(name));
    }
    return known;
  }

  final Name name() {
    return name;
  }

  final @Nullable Name alias() {
    return alias;
  }
}
