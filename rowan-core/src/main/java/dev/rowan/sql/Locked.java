package dev.rowan.sql;

import dev.rowan.ast.RowLock;
import dev.rowan.ast.RowLock.Strength;
import dev.rowan.ast.RowLock.Waiting;
import dev.rowan.ast.SelectQuery;
import dev.rowan.ast.TableRef;
import dev.rowan.dialect.Dialect;
import dev.rowan.render.CompiledSql;
import java.util.ArrayList;
import java.util.List;

/// `select … for update`: a select that keeps its rows from other transactions until its own ends.
///
/// The clause comes last. Nested lists of a shape are loaded without a lock. SQLite, which locks
/// the whole database for a transaction that writes, refuses it; see [#whereSupported()].
/// Immutable; rendered once per dialect.
public final class Locked<R> implements Query<R> {
  private final Select<R> select;
  private final RowLock lock;
  private final Rendered rendered = new Rendered();

  private Locked(Select<R> select, RowLock lock) {
    this.select = select;
    this.lock = lock;
  }

  static <R> Locked<R> of(Select<R> select, Strength strength) {
    return new Locked<>(select, new RowLock(strength, List.of(), Waiting.WAIT, false));
  }

  /// `of table, …`: only the rows of these tables; they stand in `from`. Not on MariaDB.
  public Locked<R> of(TableOf<?> first, TableOf<?>... more) {
    List<TableRef> tables = new ArrayList<>();
    tables.add(first.ref());
    for (TableOf<?> table : more) {
      tables.add(table.ref());
    }
    return new Locked<>(select, lock.withOf(tables));
  }

  /// `nowait`: fails with a `LockTimeout` where another transaction has locked a row.
  public Locked<R> noWait() {
    return new Locked<>(select, lock.withWaiting(Waiting.NO_WAIT));
  }

  /// `skip locked`: leaves out the rows that another transaction has locked.
  public Locked<R> skipLocked() {
    return new Locked<>(select, lock.withWaiting(Waiting.SKIP_LOCKED));
  }

  /// Writes nothing for a server that locks no rows, where it is refused otherwise: on SQLite a
  /// transaction that writes keeps all other writers away by itself.
  public Locked<R> whereSupported() {
    return new Locked<>(select, lock.whereSupported());
  }

  @Override
  public SelectQuery node() {
    SelectQuery node = select.node();
    return node.withOptions(node.options().withLock(lock));
  }

  @Override
  public Fetch<R> fetch() {
    return select.fetch();
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
