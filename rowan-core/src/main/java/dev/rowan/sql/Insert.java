package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.Assignment;
import dev.rowan.ast.Bind;
import dev.rowan.ast.DefaultValue;
import dev.rowan.ast.ExcludedRef;
import dev.rowan.ast.Expression;
import dev.rowan.ast.InsertSource;
import dev.rowan.ast.InsertStatement;
import dev.rowan.ast.OnConflict;
import dev.rowan.ast.QueryNode;
import dev.rowan.dialect.Dialect;
import dev.rowan.render.CompiledSql;
import dev.rowan.schema.ColumnDef;
import dev.rowan.type.Name;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
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
  private final boolean given;
  private final Rendered rendered = new Rendered();

  private Insert(
      TableOf<R> table,
      @Nullable InsertStatement statement,
      @Nullable OnConflict conflict,
      boolean given) {
    this.table = table;
    this.statement = statement;
    this.conflict = conflict;
    this.given = given;
  }

  static <R> Insert<R> into(TableOf<R> table) {
    if (table.ref().alias() != null || table.ref().path() != null) {
      throw new InvalidStatement(
          "ROWAN-1140",
          "insert into %s: rows go into a table itself, not into an alias or path"
              .formatted(table));
    }
    return new Insert<>(table, null, null, false);
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
    List<ProvidedValues> provided = new ArrayList<>(rows.size());
    for (InsertShape<R> row : rows) {
      provided.add(ProvidedValues.of(Objects.requireNonNull(row, "a row to insert is null")));
    }
    return new Insert<>(table, provided.isEmpty() ? statement : rows(provided), conflict, true);
  }

  private InsertStatement rows(List<ProvidedValues> provided) {
    List<Column<?>> columns = new ArrayList<>();
    for (Column<?> column : table.columns()) {
      if (provided.stream().anyMatch(row -> row.columns().contains(column))) {
        columns.add(column);
      }
    }
    if (columns.isEmpty() && provided.size() == 1) {
      return start(List.of(), new InsertSource.Defaults());
    }
    // Rows of nothing but defaults still need a column to say so in.
    List<Column<?>> named = columns.isEmpty() ? table.columns().subList(0, 1) : columns;
    List<List<Expression>> rows = new ArrayList<>(provided.size());
    for (ProvidedValues row : provided) {
      rows.add(row(row, named));
    }
    return start(named, new InsertSource.Rows(rows));
  }

  private List<Expression> row(ProvidedValues provided, List<Column<?>> columns) {
    List<Expression> values = new ArrayList<>(columns.size());
    for (Column<?> column : columns) {
      int at = provided.columns().indexOf(column);
      values.add(at >= 0 ? provided.values().get(at) : defaultOf(column));
    }
    return values;
  }

  private DefaultValue defaultOf(Column<?> column) {
    ColumnDef definition = table.definition().column(new Name(column.name()));
    var declared = definition.defaultValue();
    return new DefaultValue(
        declared == null ? new Bind(null, column.type()) : declared.expression());
  }

  private InsertStatement start(List<Column<?>> columns, InsertSource source) {
    if (statement != null) {
      throw new InvalidStatement(
          "ROWAN-1141",
          "insert into %s is given its rows twice; collect them in one values(…)".formatted(table));
    }
    List<Name> names = columns.stream().map(this::own).toList();
    return new InsertStatement(table.ref(), names, source, null, List.of());
  }

  private Insert<R> with(InsertStatement statement) {
    return new Insert<>(table, statement, conflict, true);
  }

  /// `insert into table (into, …) select …`: the columns of `query`, in order, into the columns
  /// named.
  public Insert<R> select(Query<?> query, Column<?>... into) {
    List<Column<?>> columns = List.of(into);
    QueryNode node = Subqueries.into(query, columns);
    return with(start(columns, new InsertSource.FromQuery(node)));
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
    return with(
        new InsertStatement(
            table.ref(), columns, new InsertSource.Rows(List.of(row)), null, List.of()));
  }

  /// `on conflict (column, …)`: what to do where a row with the same key exists. The columns must
  /// be a declared key.
  public Conflict<R> onConflict(Column<?>... target) {
    if (conflict != null) {
      throw new InvalidStatement(
          "ROWAN-1146", "insert into %s says onConflict twice; say it once".formatted(table));
    }
    List<Name> names = Arrays.stream(target).map(this::own).toList();
    if (!names.isEmpty()) {
      Keys.require(table.definition(), names);
    }
    return new Conflict<>(this, names);
  }

  /// What an insert does with a row whose key exists.
  public static final class Conflict<R> {
    private final Insert<R> insert;
    private final List<Name> target;

    Conflict(Insert<R> insert, List<Name> target) {
      this.insert = insert;
      this.target = target;
    }

    /// `do nothing`: the row that exists stays.
    public Insert<R> ignore() {
      return insert.on(new OnConflict(target, List.of(), null));
    }

    /// `do update set column = excluded.column, …`: these columns take the values that were to be
    /// inserted.
    public Insert<R> update(Column<?>... columns) {
      if (columns.length == 0) {
        throw new InvalidStatement(
            "ROWAN-1130", "an upsert updates no column; name some, or say ignore()");
      }
      List<Assignment> assignments = new ArrayList<>();
      for (Column<?> column : columns) {
        Name name = insert.own(column);
        assignments.add(new Assignment(name, new ExcludedRef(name, column.type())));
      }
      return updating(assignments, null);
    }

    /// `do update set … where …`: as `assignments` says; `excluded(table)` is the row that was to
    /// be inserted.
    public Insert<R> update(UnaryOperator<Update<R>> assignments) {
      Update<R> update = assignments.apply(Update.of(insert.table));
      Affected affected = update.affected();
      if (!affected.beside().isEmpty() || affected.limit() != null) {
        throw new InvalidStatement(
            "ROWAN-1155",
            "an upsert changes the one row that clashes, so its update only sets and says where;"
                + " ask for other tables by a subquery");
      }
      Expression condition = affected.where();
      var excluded = new Excluded();
      List<Assignment> set = new ArrayList<>();
      for (Assignment assignment : update.assignments()) {
        set.add(assignment.withValue(excluded.expression(assignment.value())));
      }
      return updating(set, condition == null ? null : excluded.expression(condition));
    }

    private Insert<R> updating(List<Assignment> assignments, @Nullable Expression condition) {
      if (target.isEmpty()) {
        throw new InvalidStatement(
            "ROWAN-1143",
            "an upsert that updates must name the key that clashes: onConflict(column, …)");
      }
      return insert.on(new OnConflict(target, assignments, condition));
    }
  }

  private Insert<R> on(OnConflict conflict) {
    return new Insert<>(table, statement, conflict, given);
  }

  private Name own(Column<?> column) {
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
    return vacuous() ? start(List.of(), new InsertSource.Rows(List.of())) : node();
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
    return complete.withOnConflict(conflict);
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
