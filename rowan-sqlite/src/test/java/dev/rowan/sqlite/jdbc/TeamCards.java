package dev.rowan.sqlite.jdbc;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.sqlite.jdbc.PersonTable.PEOPLE;
import static dev.rowan.sqlite.jdbc.TeamTable.TEAMS;

import dev.rowan.ast.SelectItem;
import dev.rowan.sql.NestedList;
import dev.rowan.sql.Projection;
import dev.rowan.sql.Query;
import dev.rowan.sql.Selection;
import dev.rowan.type.SqlType;
import java.util.List;

/// Teams with the names of their people: a projection with one nested list.
final class TeamCards implements Projection<TeamCards.TeamCard> {
  record TeamCard(String name, List<Object> people) {}

  @Override
  public Selection<TeamCard> selection() {
    return new Selection<>(
        List.of(new SelectItem(TEAMS.id.node(), null), new SelectItem(TEAMS.name.node(), null)),
        List.of(new NestedList("people", 0, List.of(SqlType.BIGINT), TeamCards::people)),
        (column, list) -> row -> new TeamCard(row.getString(column + 1), row.nested(list)));
  }

  private static Query<NestedList.Element> people(List<Object> keys) {
    return select(PEOPLE.teamId, PEOPLE.username)
        .from(PEOPLE)
        .where(PEOPLE.teamId.in(keys.stream().map(Long.class::cast).toList()))
        .orderBy(PEOPLE.id)
        .map(row -> new NestedList.Element(row.get(PEOPLE.teamId), row.get(PEOPLE.username)));
  }
}
