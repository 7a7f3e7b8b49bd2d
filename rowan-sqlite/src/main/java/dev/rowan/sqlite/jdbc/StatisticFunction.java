package dev.rowan.sqlite.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sqlite.Function;

/// The statistics of numbers and of pairs of numbers: `rowan_var_samp(y)`, `rowan_corr(y, x)` ….
///
/// Means and sums of squares about them are kept up to date row by row (Welford; Chan, Golub and
/// LeVeque 1983), which does not cancel as a sum of squares does. Rows leave a window by the same
/// steps backwards.
final class StatisticFunction extends Function.Window {
  /// What is made of the sums.
  private enum Statistic {
    VAR_POP(1),
    VAR_SAMP(1),
    STDDEV_POP(1),
    STDDEV_SAMP(1),
    COVAR_POP(2),
    COVAR_SAMP(2),
    CORR(2),
    REGR_SLOPE(2),
    REGR_INTERCEPT(2),
    REGR_R2(2),
    REGR_COUNT(2);

    private final int arguments;

    Statistic(int arguments) {
      this.arguments = arguments;
    }
  }

  private final Statistic statistic;
  private long count;
  private double meanY;
  private double meanX;
  private double squaresY;
  private double squaresX;
  private double products;

  private StatisticFunction(Statistic statistic) {
    this.statistic = statistic;
  }

  static void addTo(Connection connection) throws SQLException {
    for (Statistic statistic : Statistic.values()) {
      String name = "rowan_" + statistic.name().toLowerCase(Locale.ROOT);
      Function.create(connection, name, new StatisticFunction(statistic), statistic.arguments, 0);
    }
  }

  private boolean anyNull() throws SQLException {
    for (int i = 0; i < statistic.arguments; i++) {
      if (value_type(i) == ConnectionFunctions.NULL) {
        return true;
      }
    }
    return false;
  }

  private double x() throws SQLException {
    return statistic.arguments == 1 ? value_double(0) : value_double(1);
  }

  @Override
  protected void xStep() throws SQLException {
    if (anyNull()) {
      return;
    }
    double y = value_double(0);
    double x = x();
    count++;
    double beforeX = x - meanX;
    double beforeY = y - meanY;
    meanX += beforeX / count;
    meanY += beforeY / count;
    squaresX += beforeX * (x - meanX);
    squaresY += beforeY * (y - meanY);
    products += beforeX * (y - meanY);
  }

  @Override
  protected void xInverse() throws SQLException {
    if (anyNull()) {
      return;
    }
    double y = value_double(0);
    double x = x();
    double afterX = x - meanX;
    double afterY = y - meanY;
    count--;
    if (count == 0) {
      meanX = meanY = squaresX = squaresY = products = 0;
      return;
    }
    meanX -= afterX / count;
    meanY -= afterY / count;
    squaresX -= afterX * (x - meanX);
    squaresY -= afterY * (y - meanY);
    products -= (x - meanX) * afterY;
  }

  @Override
  protected void xValue() throws SQLException {
    xFinal();
  }

  @Override
  protected void xFinal() throws SQLException {
    if (statistic == Statistic.REGR_COUNT) {
      result(count);
      return;
    }
    Double value = value();
    if (value == null) {
      result();
    } else {
      result(value);
    }
  }

  private @Nullable Double value() {
    return switch (statistic) {
      case VAR_POP -> over(squaresY, count);
      case VAR_SAMP -> over(squaresY, count - 1);
      case STDDEV_POP -> root(over(squaresY, count));
      case STDDEV_SAMP -> root(over(squaresY, count - 1));
      case COVAR_POP -> over(products, count);
      case COVAR_SAMP -> over(products, count - 1);
      case CORR ->
          squaresX == 0 || squaresY == 0
              ? null
              : (Double) (products / Math.sqrt(squaresX * squaresY));
      case REGR_SLOPE -> squaresX == 0 ? null : (Double) (products / squaresX);
      case REGR_INTERCEPT -> squaresX == 0 ? null : (Double) (meanY - products / squaresX * meanX);
      case REGR_R2 -> squaresX == 0 ? null : (Double) explained();
      case REGR_COUNT -> (double) count;
    };
  }

  private double explained() {
    return squaresY == 0 ? 1 : products * products / (squaresX * squaresY);
  }

  private static @Nullable Double over(double sum, long divisor) {
    return divisor <= 0 ? null : (Double) (sum / divisor);
  }

  private static @Nullable Double root(@Nullable Double variance) {
    return variance == null ? null : (Double) Math.sqrt(variance);
  }
}
