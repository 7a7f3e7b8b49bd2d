package dev.rowan.postgresql.jdbc;

import dev.rowan.ast.TableRef;
import dev.rowan.mapping.TableDefinition;
import dev.rowan.schema.Action;
import dev.rowan.schema.TableDef;
import dev.rowan.sql.InsertShape;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.RowInput;
import dev.rowan.sql.RowOutput;
import dev.rowan.sql.TableOf;
import dev.rowan.sql.TextColumn;
import dev.rowan.type.Name;
import dev.rowan.type.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `people(id, username, age, team_id, mentor_id)`, with a constraint of every kind.
final class PersonTable extends TableOf<PersonTable.Person> {
  static final PersonTable PEOPLE = new PersonTable(named(null, "people"));

  record Person(
      long id, String username, int age, @Nullable Long teamId, @Nullable Long mentorId) {}

  final NumberColumn<Long> id = bigint("id");
  final TextColumn username = varchar("username", 40);
  final NumberColumn<Integer> age = integer("age");
  final NumberColumn<Long> teamId = bigint("team_id");
  final NumberColumn<Long> mentorId = bigint("mentor_id");

  private PersonTable(TableRef ref) {
    super(ref);
  }

  @Override
  public PersonTable as(String alias) {
    return at(ref().as(Name.of(alias)));
  }

  @Override
  protected PersonTable at(TableRef ref) {
    return new PersonTable(ref);
  }

  @Override
  protected Person read(RowInput in, int at) {
    return new Person(
        in.getLong(at),
        in.getString(at + 1),
        in.getInt(at + 2),
        in.orNull(at + 3, SqlType.BIGINT),
        in.orNull(at + 4, SqlType.BIGINT));
  }

  @Override
  protected TableDef describe() {
    var definition = new TableDefinition(this);
    definition.primaryKey(id);
    definition.column(id).identity();
    definition.column(username).unique();
    definition.column(teamId).nullable();
    definition.column(mentorId).nullable();
    var teams = TeamTable.TEAMS;
    definition.foreignKey(
        List.of(teamId), teams, List.of(teams.id), Action.NO_ACTION, Action.NO_ACTION);
    definition.foreignKey(List.of(mentorId), this, List.of(id), Action.RESTRICT, Action.NO_ACTION);
    definition.check("age_not_negative", age.ge(0));
    definition.unique(username.lower()).where(age.gt(100)).named("uq_people_lower");
    return definition.build();
  }

  /// A row with a name, an age, and, where not null, a team.
  InsertShape<Person> row(String name, int years, @Nullable Long team) {
    return new InsertShape<>() {
      @Override
      public TableOf<Person> table() {
        return PersonTable.this;
      }

      @Override
      public boolean provides(int column) {
        return column == 1 || column == 2 || (column == 3 && team != null);
      }

      @Override
      public void bind(RowOutput out) {
        out.setString(1, name);
        out.setInt(2, years);
        if (team != null) {
          out.setLong(3, team);
        }
      }
    };
  }
}
