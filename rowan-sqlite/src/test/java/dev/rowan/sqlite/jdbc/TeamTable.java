package dev.rowan.sqlite.jdbc;

import dev.rowan.ast.TableRef;
import dev.rowan.mapping.TableDefinition;
import dev.rowan.schema.TableDef;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.RowInput;
import dev.rowan.sql.TableOf;
import dev.rowan.sql.TextColumn;
import dev.rowan.type.Name;

/// `teams(id, name)`: what people refer to.
final class TeamTable extends TableOf<TeamTable.Team> {
  static final TeamTable TEAMS = new TeamTable(named(null, "teams"));

  record Team(long id, String name) {}

  final NumberColumn<Long> id = bigint("id");
  final TextColumn name = text("name");

  private TeamTable(TableRef ref) {
    super(ref);
  }

  @Override
  public TeamTable as(String alias) {
    return at(ref().as(Name.of(alias)));
  }

  @Override
  protected TeamTable at(TableRef ref) {
    return new TeamTable(ref);
  }

  @Override
  protected Team read(RowInput in, int at) {
    return new Team(in.getLong(at), in.getString(at + 1));
  }

  @Override
  protected TableDef describe() {
    var definition = new TableDefinition(this);
    definition.primaryKey(id);
    definition.column(id).identity();
    return definition.build();
  }
}
