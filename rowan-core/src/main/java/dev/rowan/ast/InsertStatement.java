package dev.rowan.ast;

import dev.rowan.type.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `insert into table (column, …) overriding … values … | select … on conflict … returning …`.
public record InsertStatement(
    TableRef table,
    List<Name> columns,
    @Nullable Overriding overriding,
    InsertSource source,
    @Nullable OnConflict onConflict,
    List<SelectItem> returning)
    implements StatementNode {
  public InsertStatement {
    columns = List.copyOf(columns);
    returning = List.copyOf(returning);
  }

  /// Which value an identity column takes where one is given.
  public enum Overriding {
    /// The one given, also where the database always numbers the rows.
    SYSTEM_VALUE("overriding system value"),
    /// The database's own; the one given is ignored.
    USER_VALUE("overriding user value");

    private final String keyword;

    Overriding(String keyword) {
      this.keyword = keyword;
    }

    /// The standard spelling.
    public String keyword() {
      return keyword;
    }
  }

  /// `insert into table (column, …) source`, nothing else.
  public static InsertStatement of(TableRef table, List<Name> columns, InsertSource source) {
    return new InsertStatement(table, columns, null, source, null, List.of());
  }

  /// The same insert of other rows.
  public InsertStatement withSource(InsertSource source) {
    return new InsertStatement(table, columns, overriding, source, onConflict, returning);
  }

  /// The same insert saying which value identity columns take.
  public InsertStatement withOverriding(@Nullable Overriding overriding) {
    return new InsertStatement(table, columns, overriding, source, onConflict, returning);
  }

  /// The same insert with a conflict clause.
  public InsertStatement withOnConflict(@Nullable OnConflict onConflict) {
    return new InsertStatement(table, columns, overriding, source, onConflict, returning);
  }

  /// The same insert giving back `returning`.
  public InsertStatement withReturning(List<SelectItem> returning) {
    return new InsertStatement(table, columns, overriding, source, onConflict, returning);
  }
}
