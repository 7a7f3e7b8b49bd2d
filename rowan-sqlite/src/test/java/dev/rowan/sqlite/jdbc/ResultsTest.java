package dev.rowan.sqlite.jdbc;

import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sqlite.jdbc.PersonTable.PEOPLE;
import static dev.rowan.sqlite.jdbc.TeamTable.TEAMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.UnexpectedNull;
import dev.rowan.engine.Engine;
import dev.rowan.engine.StatementEvent;
import dev.rowan.engine.error.EngineClosed;
import dev.rowan.engine.error.UndefinedColumn;
import dev.rowan.engine.error.UnexpectedRowCount;
import dev.rowan.engine.error.UniqueViolation;
import dev.rowan.sql.InsertShape;
import dev.rowan.sql.Schema;
import dev.rowan.sqlite.jdbc.TeamCards.TeamCard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ResultsTest {
  private final List<StatementEvent> events = new ArrayList<>();
  private final Engine engine = Engine.open("sqlite::memory:").listening(events::add);

  @BeforeEach
  void create() {
    engine.createAll(Schema.of(TEAMS, PEOPLE));
    engine.insertAll(TEAMS, List.of(new NamedTeam("a"), new NamedTeam("b"), new NamedTeam("c")));
    engine.insertAll(
        PEOPLE,
        List.of(PEOPLE.row("ada", 36, 1L), PEOPLE.row("bob", 40, 1L), PEOPLE.row("cid", 50, 3L)));
    events.clear();
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void listsAreUnmodifiable() {
    List<String> names = engine.list(select(TEAMS.name).from(TEAMS));
    assertThatThrownBy(() -> names.add("d")).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void oneNeedsExactlyOneRow() {
    assertThat(engine.one(select(TEAMS.name).from(TEAMS).where(TEAMS.id.eq(2)))).isEqualTo("b");
    assertThatThrownBy(() -> engine.one(select(TEAMS)))
        .isInstanceOf(UnexpectedRowCount.class)
        .hasMessageStartingWith("ROWAN-3011: one(…) found 3 rows");
    assertThatThrownBy(() -> engine.one(select(TEAMS).where(TEAMS.id.eq(9))))
        .hasMessageContaining("found 0 rows");
  }

  @Test
  void findAllowsNoneAndNull() {
    assertThat(engine.find(select(TEAMS).where(TEAMS.id.eq(9)))).isEmpty();
    assertThat(engine.find(select(PEOPLE.mentorId).from(PEOPLE).where(PEOPLE.id.eq(1)))).isEmpty();
    assertThatThrownBy(() -> engine.find(select(TEAMS))).hasMessageStartingWith("ROWAN-3012");
    assertThat(engine.first(select(TEAMS.name).from(TEAMS).orderBy(TEAMS.id.desc()))).contains("c");
  }

  @Test
  void aNullRowIsAnErrorThatSaysWhatToDo() {
    assertThatThrownBy(() -> engine.list(select(PEOPLE.mentorId).from(PEOPLE)))
        .isInstanceOf(UnexpectedNull.class)
        .hasMessageContaining(".optional()");
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
  void nestedListsOfNoRowsTakeNoStatement() {
    assertThat(engine.list(select(new TeamCards()).from(TEAMS).where(TEAMS.id.eq(9)))).isEmpty();
    assertThat(events).hasSize(1);
  }

  @Test
  void nestedListsAreStreamedInChunks() {
    engine.insertAll(
        TEAMS, IntStream.range(0, 2_500).mapToObj(i -> new NamedTeam("t" + i)).toList());
    events.clear();
    List<TeamCard> cards =
        engine.streaming(select(new TeamCards()).from(TEAMS).orderBy(TEAMS.id), Stream::toList);
    assertThat(cards).hasSize(2_503).startsWith(new TeamCard("a", List.of("ada", "bob")));
    assertThat(events).hasSize(4);
  }

  @Test
  void streamsEndWithTheirBody() {
    var kept = new ArrayList<Stream<String>>();
    engine.stream(select(TEAMS.name).from(TEAMS), kept::add);
    assertThatThrownBy(() -> kept.getFirst().toList())
        .isInstanceOf(EngineClosed.class)
        .hasMessageStartingWith("ROWAN-3026");
    assertThat(
            engine.<String, Long>streaming(
                select(TEAMS.name).from(TEAMS), rows -> rows.limit(1).count()))
        .isEqualTo(1L);
    assertThat(engine.list(select(TEAMS))).hasSize(3);
  }

  @Test
  void bulkInsertsDrawRowsAsTheySendThem() {
    var drawn = new ArrayList<Integer>();
    Iterable<InsertShape<TeamTable.Team>> rows =
        () ->
            new Iterator<>() {
              @Override
              public boolean hasNext() {
                return drawn.size() < 2_500;
              }

              @Override
              public InsertShape<TeamTable.Team> next() {
                drawn.add(1);
                return new NamedTeam("t" + drawn.size());
              }
            };
    assertThat(engine.insertAll(TEAMS, rows)).isEqualTo(2_500);
    assertThat(events).extracting(StatementEvent::rows).containsExactly(1_000L, 1_000L, 500L);
  }

  @Test
  void bulkInsertsKeepTheOrderOfRowsWithDifferentColumns() {
    long count =
        engine.insertAll(
            PEOPLE,
            List.of(PEOPLE.row("d", 1, null), PEOPLE.row("e", 1, 1L), PEOPLE.row("f", 1, null)));
    assertThat(count).isEqualTo(3);
    assertThat(
            engine.list(
                select(PEOPLE.username)
                    .from(PEOPLE)
                    .where(PEOPLE.username.ge("d"))
                    .orderBy(PEOPLE.id)))
        .containsExactly("d", "e", "f");
    assertThat(engine.one(select(PEOPLE.teamId).from(PEOPLE).where(PEOPLE.username.eq("e"))))
        .isEqualTo(1L);
  }

  @Test
  void theRowThatFailsIsNamedAndNoneIsInserted() {
    var rows = new ArrayList<>(Collections.nCopies(1_200, new NamedTeam("x")));
    assertThat(engine.insertAll(TEAMS, rows)).isEqualTo(1_200);
    assertThatThrownBy(() ->
            engine.insertAll(
                PEOPLE,
                IntStream.range(0, 1_500)
                    .mapToObj(i -> PEOPLE.row(i == 1_234 ? "n7" : "n" + i, 1, null))
                    .toList()))
        .isInstanceOfSatisfying(UniqueViolation.class, e -> assertThat(e.row()).hasValue(1_234))
        .hasMessageContaining("row 1234 of the rows to insert")
        .hasMessageNotContaining("n7");
    assertThat(engine.list(select(PEOPLE))).hasSize(3);
  }

  @Test
  void aFailedBulkInsertLeavesItsTransactionUsable() {
    engine.transact(tx -> {
      tx.execute(insertInto(TEAMS).set(TEAMS.name, "kept"));
      assertThatThrownBy(() ->
              tx.insertAll(PEOPLE, List.of(PEOPLE.row("x", 1, null), PEOPLE.row("ada", 1, null))))
          .isInstanceOf(UniqueViolation.class);
    });
    assertThat(engine.list(select(TEAMS))).hasSize(4);
    assertThat(engine.list(select(PEOPLE))).hasSize(3);
  }

  @Test
  void insertsOfNoRowsSendNothing() {
    assertThat(engine.execute(insertInto(TEAMS).values(List.of()))).isZero();
    assertThat(engine.list(insertInto(TEAMS).values(List.of()).returning(TEAMS))).isEmpty();
    assertThat(engine.insertAll(TEAMS, List.of())).isZero();
    assertThat(events).isEmpty();
  }

  @Test
  void returningGivesRowsBack() {
    TeamTable.Team team =
        engine.one(insertInto(TEAMS).values(new NamedTeam("new")).returning(TEAMS));
    assertThat(team.name()).isEqualTo("new");
    assertThat(engine.list(select(TEAMS).where(TEAMS.id.eq(team.id())))).containsExactly(team);
  }

  @Test
  void listenersHearOfFailuresToo() {
    assertThatThrownBy(() -> engine.execute(insertInto(PEOPLE).values(PEOPLE.row("ada", 1, null))))
        .isInstanceOf(UniqueViolation.class);
    assertThat(events).hasSize(1);
    assertThat(events.getFirst().failure()).containsInstanceOf(UniqueViolation.class);
    assertThat(events.getFirst().sql()).doesNotContain("ada");
  }

  @Test
  void listenersHearOfAStreamThatFails() {
    var wrong = new WrongTeams();
    assertThatThrownBy(() -> engine.stream(select(wrong.colour).from(wrong), rows -> {}))
        .isInstanceOf(UndefinedColumn.class);
    assertThat(events).hasSize(1);
    assertThat(events.getFirst().failure()).containsInstanceOf(UndefinedColumn.class);
  }

  @Test
  void whatTheBodyOfAStreamThrowsIsNoFailureOfItsStatement() {
    assertThatThrownBy(() ->
            engine.stream(
                select(TEAMS.name).from(TEAMS),
                rows ->
                    rows.forEach(row -> {
                      throw new IllegalStateException(row);
                    })))
        .isInstanceOf(IllegalStateException.class);
    assertThat(events).hasSize(1);
    assertThat(events.getFirst().failure()).isEmpty();
    assertThat(events.getFirst().rows()).isEqualTo(1);
  }
}
