package dev.rowan.examples.chinook.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SqlTextTest {

  @Test
  void leavesAShortStatementOnItsLine() {
    assertThat(SqlText.lines("select a from t where b = ?", 40))
        .containsExactly("select a from t where b = ?");
  }

  @Test
  void breaksBeforeTheClausesOfTheOuterStatementOnly() {
    assertThat(SqlText.lines("select a from t where b in (select c from u) order by a", 40))
        .containsExactly("select a", "from t", "where b in (select c from u)", "order by a");
  }

  @Test
  void indentsWhatIsStillTooLong() {
    assertThat(SqlText.lines("select a, b, c, d from t", 12))
        .containsExactly("select a, b,", "  c, d", "from t");
  }

  @Test
  void keepsTheWordsOfAClauseTogether() {
    String sql =
        "insert into t (a) values (?) on conflict (a) do update set a = b where a is distinct from b";

    assertThat(SqlText.lines(sql, 60))
        .containsExactly(
            "insert into t (a)",
            "values (?)",
            "on conflict (a) do update set a = b",
            "where a is distinct from b");
  }
}
