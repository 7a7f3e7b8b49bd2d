package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.Bind;
import dev.rowan.ast.Children;
import dev.rowan.ast.ColumnRef;
import dev.rowan.ast.Expression;
import dev.rowan.ast.InsertSource;
import dev.rowan.ast.InsertStatement;
import dev.rowan.ast.InsertStatement.Overriding;
import dev.rowan.ast.MergeBranch;
import dev.rowan.ast.OnConflict;
import dev.rowan.dialect.Dialect;
import dev.rowan.render.CompiledSql;
import dev.rowan.schema.IndexDef;
import dev.rowan.schema.KeyDef;
import dev.rowan.schema.TableDef;
import dev.rowan.type.Name;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// `insert into table (column, …) values (…), (…) on conflict … returning …`.
///
/// Rows may provide different columns: one statement is made of all, with `default` in the gaps. An
/// insert of no rows is no statement at all: it is not sent, and its count is 0. Immutable;
/// rendered once per dialect.
public final class Insert<R> implements Command {
  private final TableOf<R> table;
  private final @Nullable InsertStatement statement;
  private final @Nullable OnConflict conflict;
  private final @Nullable Overriding overriding;
  private final boolean given;
  private final Rendered rendered = new Rendered();

  private Insert(
      TableOf<R> table,
      @Nullable InsertStatement statement,
      @Nullable OnConflict conflict,
      @Nullable Overriding overriding,
      boolean given) {
    this.table = table;
    this.statement = statement;
    this.conflict = conflict;
    this.overriding = overriding;
    this.given = given;
  }

  static <R> Insert<R> into(TableOf<R> table) {
    Cte.requireStored(table);
    if (table.ref().alias() != null || table.ref().path() != null) {
      throw new InvalidStatement(
          "ROWAN-1140",
          "insert into %s: rows go into a table itself, not into an alias or path"
              .formatted(table));
    }
    return new Insert<>(table, null, null, null, false);
  }

  /// The row that a merge inserts, whose table may have an alias.
  static <R> Insert<R> row(TableOf<R> table) {
    return new Insert<>(table, null, null, null, false);
  }

  /// The one row as the branch of a merge.
  MergeBranch.Insert branch() {
    InsertStatement row = node();
    boolean one = row.source() instanceof InsertSource.Rows rows && rows.rows().size() == 1;
    boolean defaults = row.source() instanceof InsertSource.Defaults;
    if (conflict != null || overriding != null || !(one || defaults)) {
      throw new InvalidStatement(
          "ROWAN-1160",
          "the insert of a branch of merge into %s is of one row, given by set(…) or values(…)"
              .formatted(table));
    }
    return row.source() instanceof InsertSource.Rows rows
        ? new MergeBranch.Insert(row.columns(), rows.rows().getFirst())
        : new MergeBranch.Insert(List.of(), List.of());
  }

  /// `values (…), (…)`: these rows, given once.
  @SafeVarargs
  public final Insert<R> values(InsertShape<R>... rows) {
    List<InsertShape<R>> list = new ArrayList<>(rows.length);
    for (InsertShape<R> row : rows) {
      list.add(row);
    }
    return values(list);
  }

  /// `values (…), (…)`: these rows, given once.
  public Insert<R> values(Collection<? extends InsertShape<R>> rows) {
    return rows.isEmpty()
        ? new Insert<>(table, statement, conflict, overriding, true)
        : with(start(InsertedRows.of(table, rows)));
  }

  private InsertStatement start(InsertStatement rows) {
    if (statement != null) {
      throw new InvalidStatement(
          "ROWAN-1141",
          "insert into %s is given its rows twice; collect them in one values(…)".formatted(table));
    }
    return rows;
  }

  private Insert<R> with(InsertStatement statement) {
    return new Insert<>(table, statement, conflict, overriding, true);
  }

  /// `insert into table (into, …) select …`: the columns of `query`, in order, into the columns
  /// named.
  public Insert<R> select(Query<?> query, Column<?> into, Column<?>... more) {
    List<Column<?>> columns = new ArrayList<>(List.of(into));
    columns.addAll(List.of(more));
    return with(start(InsertedRows.of(table, query, columns)));
  }

  /// `insert into table (…) select …`: the columns of `query` into the columns of the same names,
  /// in whatever order; one selected under a label goes by it. What is not selected takes its
  /// default.
  public Insert<R> select(Query<?> query) {
    return with(start(InsertedRows.byName(table, query)));
  }

  /// `(column) values (value)`: one row, column by column.
  public <T> Insert<R> set(Column<T> column, T value) {
    return set(column, Literals.assignable(value, column));
  }

  /// `(column) values (value)`: one row, column by column.
  public Insert<R> set(NumberColumn<?> column, long value) {
    return set(column, Literals.exactly(value, column));
  }

  /// `(column) values (null)`: one row, column by column.
  public Insert<R> setNull(Column<?> column) {
    return set(column, new Bind(null, column.type()));
  }

  /// `(column) values (expression)`: one row, column by column.
  public <T> Insert<R> set(Column<T> column, Expr<T> value) {
    return set(column, value.node());
  }

  /// `(column) values ((select …))`: one row, column by column; null where the query finds no row.
  public <T> Insert<R> set(Column<T> column, Query<? extends T> value) {
    return set(column, Subqueries.scalar(value));
  }

  /// `(column) values (default)`: one row, column by column.
  public Insert<R> setDefault(Column<?> column) {
    own(column);
    return set(column, InsertedRows.defaultOf(table, column));
  }

  private Insert<R> set(Column<?> column, Expression value) {
    InsertStatement before = statement;
    List<Name> columns = new ArrayList<>(before == null ? List.of() : before.columns());
    List<Expression> row = new ArrayList<>();
    if (before != null) {
      if (!(before.source() instanceof InsertSource.Rows rows) || rows.rows().size() != 1) {
        throw new InvalidStatement(
            "ROWAN-1141", "set adds to a row given column by column; use values(…) for whole rows");
      }
      row.addAll(rows.rows().getFirst());
    }
    Name name = own(column);
    if (columns.contains(name)) {
      throw new InvalidStatement("ROWAN-1132", "column " + column + " is set twice; set it once");
    }
    columns.add(name);
    row.add(Literals.assigned(value, column));
    return with(InsertStatement.of(table.ref(), columns, new InsertSource.Rows(List.of(row))));
  }

  /// `overriding system value`: a value given for an identity column is taken, also where the
  /// database always numbers the rows itself.
  public Insert<R> overridingSystemValue() {
    return new Insert<>(table, statement, conflict, Overriding.SYSTEM_VALUE, given);
  }

  /// `overriding user value`: a value given for an identity column is ignored, and the row
  /// numbered. Refused where a server lacks it.
  public Insert<R> overridingUserValue() {
    return new Insert<>(table, statement, conflict, Overriding.USER_VALUE, given);
  }

  /// `on conflict (part, …)`: what to do where a row with the same key exists. The columns must be
  /// a declared key, or the columns and expressions those of a unique index, whose condition
  /// follows by [Conflict#where]; none means any key. Said once: PostgreSQL knows no second clause.
  public Conflict<R> onConflict(Expr<?>... target) {
    List<Expression> parts = new ArrayList<>();
    for (Expr<?> part : target) {
      requireOwn(part);
      parts.add(part.node());
    }
    var next = new Conflict<>(this, parts, null);
    if (!parts.isEmpty() && !UniqueIndexes.over(table, parts)) {
      next.target(); // refuses what is no key
    }
    return once(next);
  }

  /// `on conflict` with the key or unique index of that name, as the table declares it.
  public Conflict<R> onConstraint(String name) {
    TableDef definition = table.definition();
    for (KeyDef key :
        Stream.concat(definition.primaryKey().stream(), definition.uniqueKeys().stream())
            .toList()) {
      if (key.name().text().equals(name)) {
        return once(new Conflict<>(this, nodes(key.columns()), null));
      }
    }
    for (IndexDef index : definition.indexes()) {
      if (index.unique() && index.name().text().equals(name)) {
        return once(new Conflict<>(this, UniqueIndexes.parts(index), index.where()));
      }
    }
    throw new InvalidStatement(
        "ROWAN-1145", "%s has no key or unique index called %s".formatted(table, name));
  }

  private List<Expression> nodes(List<Name> names) {
    List<Expression> nodes = new ArrayList<>();
    for (Column<?> column : table.columns()) {
      if (names.contains(new Name(column.name()))) {
        nodes.add(column.node());
      }
    }
    return nodes;
  }

  private Conflict<R> once(Conflict<R> next) {
    if (conflict != null) {
      throw new InvalidStatement(
          "ROWAN-1146", "insert into %s says onConflict twice; say it once".formatted(table));
    }
    return next;
  }

  private void requireOwn(Expr<?> part) {
    if (part instanceof Column<?> column) {
      own(column);
    }
    for (ColumnRef column : Children.columns(part.node())) {
      if (!column.table().equals(table.ref())) {
        throw new InvalidStatement(
            "ROWAN-1134",
            "onConflict on %s names %s.%s, a column of another table; name columns of its own"
                .formatted(table, column.table(), column.name()));
      }
    }
  }

  Insert<R> on(OnConflict conflict) {
    return new Insert<>(table, statement, conflict, overriding, given);
  }

  TableOf<R> table() {
    return table;
  }

  Name own(Column<?> column) {
    return Columns.own(table, column);
  }

  /// `returning item`: gives back one `X` per row inserted or updated.
  public <X> Query<X> returning(Projection<X> item) {
    return Returning.one(complete(), item, vacuous());
  }

  /// `returning item, …`: gives back a row per row inserted or updated.
  public Query<Row> returning(Projection<?> first, Projection<?> second, Projection<?>... more) {
    return Returning.several(complete(), Returning.list(first, second, more), vacuous());
  }

  private InsertStatement complete() {
    return vacuous()
        ? InsertStatement.of(table.ref(), List.of(), new InsertSource.Rows(List.of()))
        : node();
  }

  @Override
  public boolean vacuous() {
    return given && statement == null;
  }

  @Override
  public InsertStatement node() {
    InsertStatement complete = statement;
    if (complete == null) {
      throw new InvalidStatement(
          "ROWAN-1144",
          (given
                  ? "insert into %s is of no rows, so there is no statement to print; running it"
                      + " does nothing"
                  : "insert into %s says no rows; give them by values(…), select(…) or set(…)")
              .formatted(table));
    }
    return complete.withOnConflict(conflict).withOverriding(overriding);
  }

  @Override
  public CompiledSql compile(Dialect dialect) {
    return rendered.compile(this::node, dialect);
  }

  @Override
  public String toString() {
    return Rendered.text(this);
  }
}
