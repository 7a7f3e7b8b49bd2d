package dev.rowan.schema;

import dev.rowan.type.Name;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/// The names of constraints and indexes that were not named: `pk_users`, `uq_users_username`,
/// `fk_posts_user_id`, `ix_users_last_name_first_name`.
///
/// A name longer than every server allows (63 bytes) is cut and ends in eight hex digits of the
/// whole, the same in every run.
public final class Naming {
  private static final int LONGEST = 63;

  private Naming() {}

  /// The name of a table's primary key.
  public static Name primaryKey(Name table) {
    return fitted("pk_" + table);
  }

  /// The name of a unique key.
  public static Name uniqueKey(Name table, List<Name> columns) {
    return fitted("uq_" + table + "_" + joined(columns));
  }

  /// The name of a foreign key.
  public static Name foreignKey(Name table, List<Name> columns) {
    return fitted("fk_" + table + "_" + joined(columns));
  }

  /// The name of an index.
  public static Name index(Name table, boolean unique, List<Name> parts) {
    return fitted((unique ? "uq_" : "ix_") + table + "_" + joined(parts));
  }

  /// The name of a check that a fact about a column makes: `username_min_length`.
  public static Name check(String subject, String fact) {
    return fitted(subject + "_" + fact);
  }

  private static String joined(List<Name> names) {
    return names.stream().map(Name::text).collect(Collectors.joining("_"));
  }

  private static Name fitted(String name) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    if (bytes.length <= LONGEST) {
      return new Name(name);
    }
    var sum = new CRC32();
    sum.update(bytes);
    var kept = new StringBuilder();
    for (int code : name.codePoints().toArray()) {
      kept.appendCodePoint(code);
      if (kept.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST - 9) {
        kept.setLength(kept.length() - Character.charCount(code));
        break;
      }
    }
    return new Name(kept + "_%08x".formatted(sum.getValue()));
  }
}
