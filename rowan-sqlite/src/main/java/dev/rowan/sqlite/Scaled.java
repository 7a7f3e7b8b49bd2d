package dev.rowan.sqlite;

import dev.rowan.ast.Bind;
import dev.rowan.ast.Call;
import dev.rowan.ast.CaseBranch;
import dev.rowan.ast.CaseExpression;
import dev.rowan.ast.Cast;
import dev.rowan.ast.Expression;
import dev.rowan.ast.Infix;
import dev.rowan.ast.Operator;
import dev.rowan.render.Feature;
import dev.rowan.render.UnsupportedFeature;
import dev.rowan.type.DecimalType;
import dev.rowan.type.SqlType;
import java.math.BigDecimal;
import java.util.List;

/// A number as SQLite holds it: an integer scaled by `scale` digits, binary floating point, or
/// text.
record Scaled(Expression node, Form form, int scale) {
  /// How the number is held.
  enum Form {
    /// A 64 bit integer.
    INTEGER,
    /// Binary floating point.
    REAL,
    /// The digits as text.
    TEXT
  }

  static Scaled of(Expression node) {
    return switch (node.type()) {
      case DecimalType type when StoredDecimal.scaled(type) || node instanceof Bind ->
          new Scaled(node, Form.INTEGER, type.scale());
      case DecimalType type -> new Scaled(node, type.quotient() ? Form.REAL : Form.TEXT, 0);
      case SqlType<?> type when type.equals(SqlType.DOUBLE) || type.equals(SqlType.REAL) ->
          new Scaled(node, Form.REAL, 0);
      case SqlType<?> _ -> new Scaled(node, Form.INTEGER, 0);
    };
  }

  boolean isReal() {
    return form == Form.REAL;
  }

  void requireComputable() {
    if (form == Form.TEXT) {
      throw refused(
          "decimals of more than 18 digits are stored as text: declare @Precision of at most 18"
              + " digits, or compute in Java");
    }
  }

  /// The same number scaled by `digits`, which are at least as many.
  Scaled at(int digits) {
    requireComputable();
    if (node instanceof Bind bind && bind.value() instanceof Number number) {
      return new Scaled(
          new Bind(decimal(number), SqlType.decimal(18, digits)), Form.INTEGER, digits);
    }
    if (digits == scale) {
      return this;
    }
    var factor = new Bind(power(digits - scale), SqlType.BIGINT);
    return new Scaled(
        new Infix(Operator.TIMES, node, factor, SqlType.decimal(18, digits)), Form.INTEGER, digits);
  }

  /// The same number as floating point.
  Expression real() {
    requireComputable();
    if (isReal()) {
      return node;
    }
    if (node instanceof Bind bind && bind.value() instanceof Number number) {
      return new Bind(number.doubleValue(), SqlType.DOUBLE);
    }
    if (scale == 0) {
      return new Cast(node, SqlType.DOUBLE);
    }
    return new Infix(
        Operator.DIVIDE, node, new Bind((double) power(scale), SqlType.DOUBLE), SqlType.DOUBLE);
  }

  /// The same number as `type`; digits cut off are rounded half away from zero, as PostgreSQL does.
  Expression cast(SqlType<?> type) {
    requireComputable();
    if (type instanceof DecimalType limited && limited.limited()) {
      return decimal(limited);
    }
    if (type instanceof DecimalType decimal && decimal.quotient()) {
      return real();
    }
    if (type instanceof DecimalType && !isReal()) {
      throw refused("an exact number needs its digits said: as(SqlType.decimal(18, 2))");
    }
    if (type instanceof DecimalType) {
      return node;
    }
    if (type.equals(SqlType.DOUBLE) || type.equals(SqlType.REAL)) {
      return real();
    }
    if (type.javaType() == String.class) {
      throw refused("it is no text there: read the number and format it in Java");
    }
    return isReal() ? rounded(node) : new Cast(fewer(0), type);
  }

  /// The same number as one of several alternatives of `type`, which must not cost digits.
  Expression alternative(DecimalType type) {
    requireComputable();
    if (!isReal() && !(node instanceof Bind) && scale > type.scale()) {
      throw refused("alternatives have different digits after the point: cast them to one type");
    }
    return cast(type);
  }

  private static UnsupportedFeature refused(String wayOut) {
    return new UnsupportedFeature(Feature.EXACT_DECIMALS, "sqlite", "", wayOut);
  }

  private Expression decimal(DecimalType type) {
    if (!StoredDecimal.scaled(type)) {
      throw refused("cast to at most 18 digits");
    }
    if (isReal()) {
      var factor = new Bind((double) power(type.scale()), SqlType.DOUBLE);
      return new Cast(
          rounded(new Infix(Operator.TIMES, node, factor, SqlType.DOUBLE)), SqlType.BIGINT);
    }
    return scale <= type.scale() ? at(type.scale()).node() : fewer(type.scale());
  }

  private static Expression rounded(Expression real) {
    return new Cast(Call.of("round", SqlType.DOUBLE, real), SqlType.BIGINT);
  }

  /// `(n + case when n < 0 then -half else half end) / factor`.
  private Expression fewer(int digits) {
    if (digits == scale) {
      return node;
    }
    long factor = power(scale - digits);
    var negative = Infix.condition(Operator.LT, node, new Bind(0L, SqlType.BIGINT));
    var half =
        new CaseExpression(
            List.of(new CaseBranch(negative, new Bind(-factor / 2, SqlType.BIGINT))),
            new Bind(factor / 2, SqlType.BIGINT),
            SqlType.BIGINT);
    return new Infix(
        Operator.DIVIDE,
        new Infix(Operator.PLUS, node, half, SqlType.BIGINT),
        new Bind(factor, SqlType.BIGINT),
        SqlType.BIGINT);
  }

  private static BigDecimal decimal(Number number) {
    return number instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(number.longValue());
  }

  static long power(int digits) {
    if (digits > 18) {
      throw refused("a number has more than 18 digits after the point: round it");
    }
    return BigDecimal.ONE.scaleByPowerOfTen(digits).longValueExact();
  }
}
