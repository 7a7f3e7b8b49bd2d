package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.ColumnRef;
import dev.rowan.ast.FromItem;
import dev.rowan.ast.Path;
import dev.rowan.ast.SelectItem;
import dev.rowan.ast.TableRef;
import dev.rowan.schema.TableDef;
import dev.rowan.type.Json;
import dev.rowan.type.Name;
import dev.rowan.type.QualifiedName;
import dev.rowan.type.SqlType;
import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A table of the database with its columns as typed fields; base of every generated table class,
/// and of tables written by hand. `R` is the record of its rows.
///
/// As a projection it is its whole row, as a source it is itself. Immutable; two tables are equal
/// when name, alias and path are. Subclasses are final, declare their columns as public final
/// fields initialised by the factory methods below, in column order, and read another table's
/// constant only inside method bodies and lambdas, never while a class is being initialised.
public abstract class TableOf<R> implements Source, Projection<R> {
  private final TableRef ref;
  private final List<Column<?>> columns = new ArrayList<>();
  private volatile @Nullable TableDef definition;
  private volatile @Nullable Selection<R> selection;

  /// A table standing for `ref`; generated constructors pass it through.
  protected TableOf(TableRef ref) {
    this.ref = ref;
  }

  /// The reference of a table under its own name, for generated constants.
  protected static TableRef named(@Nullable String schema, String name) {
    return TableRef.of(new QualifiedName(schema == null ? null : new Name(schema), new Name(name)));
  }

  /// The same table under `alias`.
  public abstract TableOf<R> as(String alias);

  /// The same table standing for another reference to it; the result is of the subclass itself.
  protected abstract TableOf<R> at(TableRef ref);

  /// Reads a row whose first column is column `at` (from 1).
  protected abstract R read(RowInput in, int at);

  /// States columns, keys, constraints and indexes. Runs once, on the first use of the definition.
  protected abstract TableDef describe();

  /// The table's definition in the schema vocabulary.
  public final TableDef definition() {
    TableDef known = definition;
    if (known == null) {
      known =
          ref.alias() == null && ref.path() == null
              ? describe()
              : at(TableRef.of(ref.name())).definition();
      definition = known;
    }
    return known;
  }

  /// The name of the table.
  public final QualifiedName tableName() {
    return ref.name();
  }

  /// The reference it stands for: name, alias, path.
  public final TableRef ref() {
    return ref;
  }

  /// Its columns in order.
  public final List<Column<?>> columns() {
    return Collections.unmodifiableList(columns);
  }

  @Override
  public final FromItem source() {
    return ref;
  }

  @Override
  public final Selection<R> selection() {
    Selection<R> known = selection;
    if (known == null) {
      known = new Selection<>(items(), List.of(), (column, list) -> row -> read(row, column));
      selection = known;
    }
    return known;
  }

  @Override
  public final Selection<R> selectionOrAbsent() {
    int presence = presence();
    return new Selection<>(
        items(),
        List.of(),
        (column, list) -> row -> row.isNull(column + presence) ? null : read(row, column));
  }

  /// The column (from 0) that is null exactly where an outer join found no row of this table: a key
  /// column, else one that is not null. Generated tables answer with a constant.
  protected int presence() {
    TableDef table = definition();
    for (boolean key : List.of(true, false)) {
      for (int i = 0; i < columns.size(); i++) {
        Name name = new Name(columns.get(i).name());
        if (key ? table.inPrimaryKey(name) : !table.column(name).nullable()) {
          return i;
        }
      }
    }
    throw new InvalidStatement(
        "ROWAN-1110",
        ("the row of %s is read from an outer join, but the table has no key and no column that is"
                + " not null, so an absent row cannot be told from a row of nulls; select its columns"
                + " instead")
            .formatted(ref));
  }

  private List<SelectItem> items() {
    var items = new ArrayList<SelectItem>(columns.size());
    for (Column<?> column : columns) {
      items.add(new SelectItem(column.node(), null));
    }
    return items;
  }

  // --- columns, for subclasses

  /// A `smallint` column.
  protected final NumberColumn<Short> smallint(String name) {
    return number(name, SqlType.SMALLINT);
  }

  /// An `integer` column.
  protected final NumberColumn<Integer> integer(String name) {
    return number(name, SqlType.INTEGER);
  }

  /// A `bigint` column.
  protected final NumberColumn<Long> bigint(String name) {
    return number(name, SqlType.BIGINT);
  }

  /// A `numeric(precision, scale)` column.
  protected final NumberColumn<BigDecimal> decimal(String name, int precision, int scale) {
    return number(name, SqlType.decimal(precision, scale));
  }

  /// A column of any number type.
  protected final <N extends Number> NumberColumn<N> number(String name, SqlType<N> type) {
    return register(new Columns.OfNumber<>(this, name, ref(name, type), type));
  }

  /// A `text` column.
  protected final TextColumn text(String name) {
    return text(name, SqlType.TEXT);
  }

  /// A `varchar(length)` column.
  protected final TextColumn varchar(String name, int length) {
    return text(name, SqlType.varchar(length));
  }

  /// A column of any text type.
  protected final TextColumn text(String name, SqlType<String> type) {
    return register(new Columns.OfText(this, name, ref(name, type), type));
  }

  /// A `boolean` column.
  protected final BoolColumn bool(String name) {
    return register(new Columns.OfBool(this, name, ref(name, SqlType.BOOLEAN), SqlType.BOOLEAN));
  }

  /// A column of a date or time type.
  protected final <T extends Temporal> TemporalColumn<T> temporal(String name, SqlType<T> type) {
    return register(new Columns.OfTemporal<>(this, name, ref(name, type), type));
  }

  /// A column of a type without operators of its own: identifiers, enums, bytes, the user's
  /// classes.
  protected final <T> ValueColumn<T> value(String name, SqlType<T> type) {
    return register(new Columns.OfValue<>(this, name, ref(name, type), type));
  }

  /// An array column.
  protected final <E> ArrayColumn<E> array(String name, SqlType<E> element) {
    SqlType<List<E>> type = SqlType.array(element);
    return register(new Columns.OfArray<>(this, name, ref(name, type), type));
  }

  /// A `json` column; where it is to be searched, [#jsonb].
  protected final JsonColumn<Json> json(String name) {
    return json(name, SqlType.JSON);
  }

  /// A `jsonb` column.
  protected final JsonColumn<Json> jsonb(String name) {
    return json(name, SqlType.JSONB);
  }

  /// A JSON column read as a class of the user's.
  protected final <T> JsonColumn<T> json(String name, SqlType<T> type) {
    return register(new Columns.OfJson<>(this, name, ref(name, type), type));
  }

  private ColumnRef ref(String name, SqlType<?> type) {
    return new ColumnRef(ref, new Name(name), type);
  }

  private <C extends Column<?>> C register(C column) {
    columns.add(column);
    return column;
  }

  // --- relations, for subclasses

  /// The one row of `target` whose `remote` columns equal this table's `local` ones, as a table
  /// whose columns can be used at once: a query that uses them joins it.
  ///
  /// `optional` says that a row of this table may have no such row; the join is then an outer join.
  @SuppressWarnings("unchecked") // at() returns its own class
  protected final <T extends TableOf<?>> T one(
      String relation,
      T target,
      boolean optional,
      List<? extends Column<?>> local,
      Function<T, List<? extends Column<?>>> remote) {
    var path =
        new Path(
            ref,
            relation,
            local.stream().map(column -> (ColumnRef) column.node()).toList(),
            remote.apply(target).stream().map(Column::name).toList(),
            optional);
    return (T) target.at(new TableRef(target.tableName(), null, path));
  }

  /// The rows of `target` whose `remote` columns equal this table's `local` ones.
  protected final <T extends TableOf<?>> ManyPath<T> many(
      String relation,
      Supplier<T> target,
      List<? extends Column<?>> local,
      Function<T, List<? extends Column<?>>> remote) {
    return ManyPath.direct(this, relation, target, local, remote);
  }

  /// The rows of `target` that rows of `link` tie to rows of this table.
  ///
  /// `local` equal the link's `near` columns, the link's `far` columns equal `remote`.
  protected final <T extends TableOf<?>, L extends TableOf<?>> ManyPath<T> manyThrough(
      String relation,
      Supplier<T> target,
      Supplier<L> link,
      List<? extends Column<?>> local,
      Function<L, List<? extends Column<?>>> near,
      Function<L, List<? extends Column<?>>> far,
      Function<T, List<? extends Column<?>>> remote) {
    return ManyPath.through(this, relation, target, link, local, near, far, remote);
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof TableOf<?> that
        && getClass() == that.getClass()
        && ref.equals(that.ref);
  }

  @Override
  public final int hashCode() {
    return ref.hashCode();
  }

  @Override
  public final String toString() {
    return ref.toString();
  }
}
