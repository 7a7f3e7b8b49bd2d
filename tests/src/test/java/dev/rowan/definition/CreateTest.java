package dev.rowan.definition;

import static dev.rowan.definition.MemberTable.MEMBERS;
import static dev.rowan.definition.TeamTable.TEAMS;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.testkit.RowanAssertions.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Engine;
import dev.rowan.schema.TableDef;
import dev.rowan.sql.Schema;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.testkit.TestDatabase;
import dev.rowan.testkit.blog.Post;
import dev.rowan.testkit.blog.User;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CreateTest {
  @Test
  void aSchemaIsFoundByItsRecords() {
    assertThat(Schema.of(User.class, Post.class).definition().tables())
        .extracting(TableDef::name)
        .hasToString("[users, posts]");
  }

  @Test
  void aRecordWithoutATableIsRefusedWithTheLinesToAdd() {
    assertRefused("ROWAN-1003", () -> Schema.of(CreateTest.class))
        .contains("annotationProcessorPaths", "annotationProcessor(");
  }

  @OnDatabases
  @Tag("case:sqlalchemy-C22")
  void tablesThatReferToEachOtherAreCreatedAndDropped(TestDatabase database) {
    var schema = Schema.of(TEAMS, MEMBERS);

    database.withTables(schema, CreateTest::useTheCircle);
    database.withTables(schema, CreateTest::useTheCircle);
  }

  private static void useTheCircle(Engine engine) {
    long team = engine.one(insertInto(TEAMS).values(TeamInsert.of("t")).returning(TEAMS.id));
    long lead =
        engine.one(insertInto(MEMBERS).values(MemberInsert.of(team, "m")).returning(MEMBERS.id));
    engine.execute(update(TEAMS).set(TEAMS.leadId, lead).where(TEAMS.id.eq(team)));

    assertThat(engine.one(select(TEAMS.lead().name))).isEqualTo("m");
    assertRefused(
        "ROWAN-3202",
        () -> engine.execute(update(TEAMS).set(TEAMS.leadId, 99).where(TEAMS.id.eq(team))));
  }

  @OnDatabases
  void droppingTwiceIsNoFailure(TestDatabase database) {
    var schema = Schema.of(TEAMS, MEMBERS);

    database.engine().dropAll(schema);
    database.engine().dropAll(schema);
  }

  @OnDatabases
  void creatingTwiceIsRefused(TestDatabase database) {
    var schema = Schema.of(TEAMS, MEMBERS);

    database.withTables(
        schema, engine -> assertRefused("ROWAN-3235", () -> engine.createAll(schema)));
  }

  @OnDatabases
  @Tag("case:sqlalchemy-C20")
  void aDefaultWithAQuoteIsWrittenAsALiteral(TestDatabase database) {
    var counters = dev.rowan.model.CounterTable.COUNTERS;
    var sql = database.dialect().create(Schema.of(counters).definition()).getFirst().text();

    assertThat(sql).contains("default 'it''s'");
  }
}
