package dev.rowan.sqlite.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.LongBinaryOperator;
import org.sqlite.Function;

/// `rowan_bit_and`, `rowan_bit_or`, `rowan_bit_xor` over rows. Nulls are ignored.
final class BitFunction extends Function.Aggregate {
  private final LongBinaryOperator operator;
  private long bits;
  private boolean any;

  private BitFunction(LongBinaryOperator operator) {
    this.operator = operator;
  }

  static void addTo(Connection connection) throws SQLException {
    Function.create(connection, "rowan_bit_and", new BitFunction((a, b) -> a & b), 1, 0);
    Function.create(connection, "rowan_bit_or", new BitFunction((a, b) -> a | b), 1, 0);
    Function.create(connection, "rowan_bit_xor", new BitFunction((a, b) -> a ^ b), 1, 0);
  }

  @Override
  protected void xStep() throws SQLException {
    if (value_type(0) != ConnectionFunctions.NULL) {
      bits = any ? operator.applyAsLong(bits, value_long(0)) : value_long(0);
      any = true;
    }
  }

  @Override
  protected void xFinal() throws SQLException {
    if (any) {
      result(bits);
    } else {
      result();
    }
  }
}
