package dev.rowan.ast;

import java.util.List;

/// `for update of table, … nowait|skip locked`: keeps the rows of a select from others until the
/// transaction ends.
///
/// Without tables, those of all tables in `from`. `optional` says that nothing is written for a
/// server that has no such locks.
public record RowLock(Strength strength, List<TableRef> of, Waiting waiting, boolean optional) {
  public RowLock {
    of = List.copyOf(of);
  }

  /// What others can no longer do with the rows; the strongest first.
  public enum Strength {
    /// Update, delete or lock them.
    UPDATE("for update"),
    /// As `UPDATE`, but they may refer to the rows by a foreign key.
    NO_KEY_UPDATE("for no key update"),
    /// Update or delete them.
    SHARE("for share"),
    /// Delete them or change their key.
    KEY_SHARE("for key share");

    private final String keyword;

    Strength(String keyword) {
      this.keyword = keyword;
    }

    /// The standard spelling.
    public String keyword() {
      return keyword;
    }

    /// Whether it tells keys from other columns.
    public boolean mindsKeys() {
      return this == NO_KEY_UPDATE || this == KEY_SHARE;
    }
  }

  /// What happens where another transaction has locked a row.
  public enum Waiting {
    /// The statement waits for it.
    WAIT(""),
    /// The statement fails.
    NO_WAIT(" nowait"),
    /// The row is left out.
    SKIP_LOCKED(" skip locked");

    private final String keyword;

    Waiting(String keyword) {
      this.keyword = keyword;
    }

    /// The standard spelling, with a space before it.
    public String keyword() {
      return keyword;
    }
  }

  /// The same for the rows of these tables.
  public RowLock withOf(List<TableRef> of) {
    return new RowLock(strength, of, waiting, optional);
  }

  /// The same with another way to wait.
  public RowLock withWaiting(Waiting waiting) {
    return new RowLock(strength, of, waiting, optional);
  }

  /// The same where a server without such locks goes without.
  public RowLock whereSupported() {
    return new RowLock(strength, of, waiting, true);
  }
}
