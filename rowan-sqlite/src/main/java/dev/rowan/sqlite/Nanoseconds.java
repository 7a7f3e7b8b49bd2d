package dev.rowan.sqlite;

import dev.rowan.ast.Bind;
import dev.rowan.ast.Call;
import dev.rowan.ast.Expression;
import dev.rowan.ast.Infix;
import dev.rowan.ast.Operator;
import dev.rowan.type.SqlType;

/// A stored date or time as a number: `unixepoch(t) * 1000000000 + cast(substr(t, 21, 9) as
/// integer)`. The text of a date has no such digits, which counts as 0.
final class Nanoseconds {
  private Nanoseconds() {}

  static Expression of(Expression time) {
    Expression seconds = Call.of("unixepoch", SqlType.BIGINT, time);
    return new Infix(
        Operator.PLUS,
        new Infix(Operator.TIMES, seconds, number(1_000_000_000), SqlType.BIGINT),
        Call.of("nano_of_second", SqlType.BIGINT, time),
        SqlType.BIGINT);
  }

  private static Bind number(long value) {
    return new Bind(value, SqlType.BIGINT);
  }
}
