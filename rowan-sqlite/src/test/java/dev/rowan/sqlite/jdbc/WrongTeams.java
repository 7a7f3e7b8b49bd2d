package dev.rowan.sqlite.jdbc;

import dev.rowan.ast.TableRef;
import dev.rowan.mapping.TableDefinition;
import dev.rowan.schema.TableDef;
import dev.rowan.sql.RowInput;
import dev.rowan.sql.TableOf;
import dev.rowan.sql.TextColumn;

/// `teams` with a column that the table has not.
final class WrongTeams extends TableOf<String> {
  final TextColumn colour = text("colour");

  WrongTeams() {
    this(named(null, "teams"));
  }

  private WrongTeams(TableRef ref) {
    super(ref);
  }

  @Override
  public WrongTeams as(String alias) {
    throw new UnsupportedOperationException();
  }

  @Override
  protected WrongTeams at(TableRef ref) {
    return new WrongTeams(ref);
  }

  @Override
  protected String read(RowInput in, int at) {
    return in.getString(at);
  }

  @Override
  protected TableDef describe() {
    return new TableDefinition(this).build();
  }
}
