package dev.rowan.sqlite.jdbc;

import dev.rowan.sql.InsertShape;
import dev.rowan.sql.RowOutput;
import dev.rowan.sql.TableOf;

/// A team to insert.
record NamedTeam(String name) implements InsertShape<TeamTable.Team> {
  @Override
  public TableOf<TeamTable.Team> table() {
    return TeamTable.TEAMS;
  }

  @Override
  public boolean provides(int column) {
    return column == 1;
  }

  @Override
  public void bind(RowOutput out) {
    out.setString(1, name);
  }
}
