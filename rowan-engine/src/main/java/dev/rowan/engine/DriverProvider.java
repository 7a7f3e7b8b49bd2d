package dev.rowan.engine;

import java.util.Optional;
import javax.sql.DataSource;

/// Opens drivers of one dialect; found by [java.util.ServiceLoader]. Stateless.
public interface DriverProvider {
  /// The name a URL begins with.
  String dialect();

  /// The name of the driver that may follow it after a `+`.
  default String driver() {
    return "jdbc";
  }

  /// Opens the database at `url`, so that wrong addresses, users and options are reported at once.
  Driver open(EngineUrl url);

  /// A driver over the user's own source of connections, or empty if it leads to another product.
  Optional<Driver> over(DataSource source);
}
