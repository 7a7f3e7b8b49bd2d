package dev.rowan.postgresql.jdbc;

import static dev.rowan.postgresql.jdbc.PersonTable.PEOPLE;
import static dev.rowan.postgresql.jdbc.TeamTable.TEAMS;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.engine.Connection;
import dev.rowan.engine.Engine;
import dev.rowan.engine.StatementEvent;
import dev.rowan.engine.error.UniqueViolation;
import dev.rowan.postgresql.jdbc.TeamCards.TeamCard;
import dev.rowan.sql.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.ds.PGSimpleDataSource;

class ResultsTest {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  private final List<StatementEvent> events = new ArrayList<>();
  private Engine engine;

  @BeforeEach
  void create() {
    engine = Engine.open(DATABASE.url()).listening(events::add);
    engine.createAll(Schema.of(TEAMS, PEOPLE));
    engine.insertAll(TEAMS, List.of(new NamedTeam("a"), new NamedTeam("b"), new NamedTeam("c")));
    engine.insertAll(
        PEOPLE,
        List.of(PEOPLE.row("ada", 36, 1L), PEOPLE.row("bob", 40, 1L), PEOPLE.row("cid", 50, 3L)));
    events.clear();
  }

  @AfterEach
  void drop() {
    engine.dropAll(Schema.of(TEAMS, PEOPLE));
    engine.close();
  }

  @Test
  void nestedListsTakeOneMoreStatement() {
    assertThat(engine.list(select(new TeamCards()).from(TEAMS).orderBy(TEAMS.id)))
        .containsExactly(
            new TeamCard("a", List.of("ada", "bob")),
            new TeamCard("b", List.of()),
            new TeamCard("c", List.of("cid")));
    assertThat(events).hasSize(2);
  }

  @Test
  void rowsArriveInPortionsWhileTheyAreStreamed() {
    engine.insertAll(
        TEAMS, IntStream.range(0, 5_000).mapToObj(i -> new NamedTeam("t" + i)).toList());
    events.clear();
    List<TeamCard> cards =
        engine.streaming(select(new TeamCards()).from(TEAMS).orderBy(TEAMS.id), Stream::toList);
    assertThat(cards).hasSize(5_003).startsWith(new TeamCard("a", List.of("ada", "bob")));
    assertThat(events).hasSize(7);
    long sum =
        engine.streaming(
            select(TEAMS.id).from(TEAMS), ids -> ids.mapToLong(Long::longValue).limit(10).count());
    assertThat(sum).isEqualTo(10);
  }

  @Test
  void aStreamInsideATransactionIsPartOfIt() {
    engine.transact(tx -> {
      tx.insertAll(TEAMS, List.of(new NamedTeam("d")));
      tx.stream(
          select(TEAMS),
          rows -> rows.forEach(row -> tx.list(select(PEOPLE).where(PEOPLE.teamId.eq(row.id())))));
    });
    assertThat(engine.list(select(TEAMS))).hasSize(4);
  }

  @Test
  void bulkInsertsReportTheRowThatFails() {
    assertThatThrownBy(() ->
            engine.insertAll(
                PEOPLE,
                IntStream.range(0, 2_500)
                    .mapToObj(
                        i -> PEOPLE.row(i == 2_345 ? "n7" : "n" + i, 1, i % 2 == 0 ? null : 1L))
                    .toList()))
        .isInstanceOfSatisfying(UniqueViolation.class, e -> assertThat(e.row()).hasValue(2_345));
    assertThat(engine.one(select(count()).from(PEOPLE))).isEqualTo(3L);
  }

  @Test
  void bulkInsertsOfManyRowsAreSentTogether() {
    assertThat(
            engine.insertAll(
                PEOPLE,
                IntStream.range(0, 2_500).mapToObj(i -> PEOPLE.row("n" + i, i, null)).toList()))
        .isEqualTo(2_500);
    assertThat(events).hasSize(3);
    assertThat(engine.one(select(count()).from(PEOPLE))).isEqualTo(2_503L);
  }

  @Test
  void aDataSourceOfTheUsersIsUsedAndLeftOpen() throws Exception {
    var source = new PGSimpleDataSource();
    source.setUrl(
        "jdbc:postgresql://%s:%d/%s"
            .formatted(
                DATABASE.url().host(),
                DATABASE.url().port() < 0 ? 5432 : DATABASE.url().port(),
                DATABASE.url().database()));
    source.setUser(DATABASE.url().user());
    try (Engine over = Engine.over(source)) {
      assertThat(over.dialect().name()).isEqualTo("postgresql");
      assertThat(over.list(select(TEAMS))).hasSize(3);
      assertThatThrownBy(() -> over.insertAll(PEOPLE, List.of(PEOPLE.row("ada", 1, null))))
          .isInstanceOf(UniqueViolation.class)
          .hasMessageNotContaining("ada");
    }
    try (Connection connection = engine.connect()) {
      assertThat(connection.list(select(TEAMS))).hasSize(3);
    }
  }
}
