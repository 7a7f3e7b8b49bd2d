package dev.rowan.mapping;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.Bind;
import dev.rowan.ast.Call;
import dev.rowan.ast.Children;
import dev.rowan.ast.ColumnRef;
import dev.rowan.ast.Expression;
import dev.rowan.ast.OrderItem;
import dev.rowan.schema.Action;
import dev.rowan.schema.CheckDef;
import dev.rowan.schema.ColumnDef;
import dev.rowan.schema.DefaultDef;
import dev.rowan.schema.ForeignKeyDef;
import dev.rowan.schema.IndexDef;
import dev.rowan.schema.KeyDef;
import dev.rowan.schema.Naming;
import dev.rowan.schema.TableDef;
import dev.rowan.sql.BoolExpr;
import dev.rowan.sql.Column;
import dev.rowan.sql.Expr;
import dev.rowan.sql.Ordering;
import dev.rowan.sql.TableOf;
import dev.rowan.sql.TypedExpr;
import dev.rowan.type.Name;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Collects the facts of a table, first from its record's header (by the generated table class),
/// then from `define`, and builds the [TableDef]. Used by one thread, once.
public final class TableDefinition implements TableSpec {
  private final TableOf<?> table;
  private final Map<Name, ColumnFacts> columns = new LinkedHashMap<>();
  private final List<KeyDef> uniqueKeys = new ArrayList<>();
  private final List<ForeignKeyDef> foreignKeys = new ArrayList<>();
  private final List<CheckDef> checks = new ArrayList<>();
  private final List<UnbuiltIndex> indexes = new ArrayList<>();
  private @Nullable KeyDef primaryKey;

  /// A definition of `table`, all of whose columns are so far `not null` and without default.
  public TableDefinition(TableOf<?> table) {
    this.table = table;
    table
        .columns()
        .forEach(column -> columns.put(new Name(column.name()), new ColumnFacts(column)));
  }

  // --- from the record's header

  /// Opens the facts of one column.
  public ColumnFacts column(Column<?> column) {
    ColumnFacts facts = columns.get(new Name(column.name()));
    if (facts == null || !column.table().tableName().equals(table.tableName())) {
      throw foreign(column.toString());
    }
    return facts;
  }

  /// `primary key (column, …)`.
  public TableDefinition primaryKey(Column<?>... key) {
    primaryKey = new KeyDef(Naming.primaryKey(table.tableName().name()), names(key));
    return this;
  }

  /// `foreign key (column, …) references target (column, …)`, pair by pair.
  public TableDefinition foreignKey(
      List<? extends Column<?>> local,
      TableOf<?> target,
      List<? extends Column<?>> remote,
      Action onDelete,
      Action onUpdate) {
    List<Name> names = names(local.toArray(Column<?>[]::new));
    foreignKeys.add(
        new ForeignKeyDef(
            Naming.foreignKey(table.tableName().name(), names),
            names,
            target.tableName(),
            remote.stream().map(column -> new Name(column.name())).toList(),
            onDelete,
            onUpdate));
    return this;
  }

  /// The facts of one column.
  public final class ColumnFacts {
    private final Column<?> column;
    private boolean nullable;
    private boolean identity;
    private @Nullable Expression defaultValue;

    ColumnFacts(Column<?> column) {
      this.column = column;
    }

    /// The column may be null.
    public ColumnFacts nullable() {
      nullable = true;
      return this;
    }

    /// The database numbers the rows.
    public ColumnFacts identity() {
      identity = true;
      return this;
    }

    /// `unique (column)`.
    public ColumnFacts unique() {
      List<Name> names = names(column);
      uniqueKeys.add(new KeyDef(Naming.uniqueKey(table.tableName().name(), names), names));
      return this;
    }

    /// `default value`, written as a literal of the column's type.
    public ColumnFacts defaultsTo(Object value) {
      defaultValue = new Bind(value, column.type());
      return this;
    }

    /// `default current_timestamp`, or its counterpart for the column's type.
    public ColumnFacts defaultsToNow() {
      defaultValue = Call.of("now", column.type());
      return this;
    }

    private ColumnDef build() {
      Expression value = defaultValue;
      return new ColumnDef(
          new Name(column.name()),
          column.type(),
          nullable,
          identity,
          value == null ? null : new DefaultDef(value));
    }
  }

  // --- from define

  @Override
  public TableDefinition check(String name, BoolExpr condition) {
    checks.add(new CheckDef(new Name(name), condition.node()));
    return this;
  }

  @Override
  public IndexSpec index(Ordering... parts) {
    List<OrderItem> items = new ArrayList<>();
    for (Ordering part : parts) {
      items.add(part.item());
    }
    return add(new UnbuiltIndex(false, items));
  }

  @Override
  public IndexSpec unique(Expr<?>... parts) {
    List<OrderItem> items = new ArrayList<>();
    for (Expr<?> part : parts) {
      items.add(new OrderItem(part.node(), false, OrderItem.Nulls.UNSPECIFIED));
    }
    return add(new UnbuiltIndex(true, items));
  }

  @Override
  public <T, S extends Expr<T>> TableDefinition defaultTo(
      Column<T> column, TypedExpr<T, S> expression) {
    column(column).defaultValue = expression.node();
    return this;
  }

  private UnbuiltIndex add(UnbuiltIndex index) {
    indexes.add(index);
    return index;
  }

  private final class UnbuiltIndex implements IndexSpec {
    private final boolean unique;
    private final List<OrderItem> parts;
    private @Nullable Expression condition;
    private @Nullable Name name;

    UnbuiltIndex(boolean unique, List<OrderItem> parts) {
      this.unique = unique;
      this.parts = parts;
    }

    @Override
    public IndexSpec where(BoolExpr condition) {
      this.condition = condition.node();
      return this;
    }

    @Override
    public IndexSpec named(String name) {
      this.name = new Name(name);
      return this;
    }

    /// A unique index over plain columns is a key: a foreign key or an upsert may aim at it.
    private boolean isKey() {
      return unique
          && condition == null
          && parts.stream().allMatch(part -> part.expression() instanceof ColumnRef);
    }

    private Name nameOr(Name made) {
      Name given = name;
      return given == null ? made : given;
    }

    private KeyDef key() {
      List<Name> columns = partNames();
      return new KeyDef(nameOr(Naming.uniqueKey(table.tableName().name(), columns)), columns);
    }

    private IndexDef index() {
      return new IndexDef(
          nameOr(Naming.index(table.tableName().name(), unique, partNames())),
          unique,
          parts,
          condition);
    }

    /// What the parts are called in the index's name: a column by its name, an expression by its
    /// columns.
    private List<Name> partNames() {
      List<Name> names = new ArrayList<>();
      for (OrderItem part : parts) {
        Children.columns(part.expression()).forEach(column -> names.add(column.name()));
      }
      return names;
    }
  }

  /// The definition of all that has been stated.
  public TableDef build() {
    List<KeyDef> keys = new ArrayList<>(uniqueKeys);
    List<IndexDef> plain = new ArrayList<>();
    for (UnbuiltIndex index : indexes) {
      if (index.isKey()) {
        keys.add(index.key());
      } else {
        plain.add(index.index());
      }
    }
    requireNamesApart(keys, plain);
    return new TableDef(
        table.tableName(),
        columns.values().stream().map(ColumnFacts::build).toList(),
        Optional.ofNullable(primaryKey),
        keys,
        foreignKeys,
        checks,
        plain);
  }

  private void requireNamesApart(List<KeyDef> keys, List<IndexDef> indexes) {
    Set<Name> names = new HashSet<>();
    Stream.concat(keys.stream().map(KeyDef::name), indexes.stream().map(IndexDef::name))
        .filter(name -> !names.add(name))
        .findFirst()
        .ifPresent(name -> {
          throw new InvalidStatement(
              "ROWAN-1308",
              "two keys or indexes of %s are called %s; name one of them: .named(\"…\")"
                  .formatted(table, name));
        });
  }

  private List<Name> names(Column<?>... columns) {
    List<Name> names = new ArrayList<>();
    for (Column<?> column : columns) {
      names.add(new Name(column(column).column.name()));
    }
    return names;
  }

  private InvalidStatement foreign(String column) {
    return new InvalidStatement(
        "ROWAN-1306",
        "%s stands in the definition of %s but is not a column of it; use the table that define is given"
            .formatted(column, table));
  }
}
