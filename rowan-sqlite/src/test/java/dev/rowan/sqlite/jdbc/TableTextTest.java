package dev.rowan.sqlite.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.sqlite.jdbc.TableText.Constraint;
import dev.rowan.sqlite.jdbc.TableText.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTextTest {

  @Test
  void constraintsOfTheTableHaveTheirColumns() {
    assertThat(
            TableText.constraints(
                """
                create table t (a integer, b decimal(10, 2) default (1 + (2)), -- a comment, with "quotes
                  constraint "the key" primary key (a collate nocase desc, "b""c"),
                  CONSTRAINT u UNIQUE (a, b) on conflict abort, /* constraint x unique (a) */
                  constraint [f k] foreign key (`b`) references p (x, y) on delete cascade,
                  constraint c check (a in (1, 2)), unique (b)) without rowid
                """))
        .containsExactly(
            new Constraint(Kind.PRIMARY_KEY, "the key", List.of("a", "b\"c")),
            new Constraint(Kind.UNIQUE, "u", List.of("a", "b")),
            new Constraint(Kind.FOREIGN_KEY, "f k", List.of("b")));
  }

  @Test
  void constraintsOfAColumnAreOverIt() {
    assertThat(
            TableText.constraints(
                "create table t (id integer constraint pk primary key autoincrement constraint nn not null,"
                    + " x text constraint ux unique constraint fx references p(id))"))
        .containsExactly(
            new Constraint(Kind.PRIMARY_KEY, "pk", List.of("id")),
            new Constraint(Kind.UNIQUE, "ux", List.of("x")),
            new Constraint(Kind.FOREIGN_KEY, "fx", List.of("x")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "insert into posts (a) values (?) | posts",
        "insert or ignore into \"my posts\" values (1) | my posts",
        "update main.posts set a = (select b from other) | posts",
        "delete from posts where a in (select b from other) | posts",
        "with x as (select 1 from other) insert into posts select * from x | posts",
      })
  void theTargetOfAStatementIsFound(String sql, String table) {
    assertThat(SqlTokens.target(sql)).isEqualTo(table);
  }
}
