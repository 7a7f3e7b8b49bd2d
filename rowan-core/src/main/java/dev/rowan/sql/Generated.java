package dev.rowan.sql;

import dev.rowan.ast.Call;
import dev.rowan.type.SqlType;
import java.util.UUID;

/// Values that the database makes up, another one for each row.
public final class Generated {
  private Generated() {}

  /// `gen_random_uuid()`: an identifier of version 4.
  public static ValueExpr<UUID> randomUuid() {
    return Views.value(Call.of("random_uuid", SqlType.UUID), SqlType.UUID);
  }

  /// `random()`: a number from 0 on and below 1.
  public static NumberExpr<Double> random() {
    return Views.number(Call.of("random", SqlType.DOUBLE), SqlType.DOUBLE);
  }
}
