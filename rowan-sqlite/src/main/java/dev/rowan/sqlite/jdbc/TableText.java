package dev.rowan.sqlite.jdbc;

import dev.rowan.sqlite.jdbc.SqlTokens.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The named constraints of a `create table` text: SQLite keeps their names nowhere else.
final class TableText {
  /// `constraint name unique (column, …)` and its kin, of a column or of the table.
  record Constraint(Kind kind, String name, List<String> columns) {
    boolean over(Kind kind, List<String> columns) {
      if (this.kind != kind || this.columns.size() != columns.size()) {
        return false;
      }
      for (int i = 0; i < columns.size(); i++) {
        if (!this.columns.get(i).equalsIgnoreCase(columns.get(i))) {
          return false;
        }
      }
      return true;
    }
  }

  /// The kinds of constraints that are looked up by their columns.
  enum Kind {
    UNIQUE,
    PRIMARY_KEY,
    FOREIGN_KEY
  }

  private TableText() {}

  static List<Constraint> constraints(String createTable) {
    List<Constraint> found = new ArrayList<>();
    for (List<Token> item : items(SqlTokens.of(createTable))) {
      for (int i = 0; i + 2 < item.size(); i++) {
        if (item.get(i).is("constraint")) {
          Constraint constraint = constraint(item, i);
          if (constraint != null) {
            found.add(constraint);
          }
        }
      }
    }
    return found;
  }

  private static @Nullable Constraint constraint(List<Token> item, int at) {
    String name = item.get(at + 1).name();
    Token kind = item.get(at + 2);
    boolean ofTable = at == 0;
    List<String> column = List.of(item.getFirst().name());
    if (kind.is("unique")) {
      return new Constraint(Kind.UNIQUE, name, ofTable ? names(item, at + 3) : column);
    }
    if (kind.is("primary")) {
      return new Constraint(Kind.PRIMARY_KEY, name, ofTable ? names(item, at + 4) : column);
    }
    if (kind.is("foreign")) {
      return new Constraint(Kind.FOREIGN_KEY, name, names(item, at + 4));
    }
    return kind.is("references") ? new Constraint(Kind.FOREIGN_KEY, name, column) : null;
  }

  /// The names in the parentheses that open at `at`, without what follows them: `(a collate nocase,
  /// b)`.
  private static List<String> names(List<Token> item, int at) {
    List<String> names = new ArrayList<>();
    boolean wanted = true;
    for (int i = at + 1; i < item.size() && !item.get(i).is(")"); i++) {
      if (wanted) {
        names.add(item.get(i).name());
      }
      wanted = item.get(i).is(",");
    }
    return names;
  }

  /// What stands between the commas of the outermost parentheses.
  private static List<List<Token>> items(List<Token> tokens) {
    List<List<Token>> items = new ArrayList<>();
    List<Token> item = new ArrayList<>();
    int depth = 0;
    for (Token token : tokens) {
      depth -= token.is(")") ? 1 : 0;
      if (depth >= 1 && !(depth == 1 && token.is(","))) {
        item.add(token);
      }
      if ((depth == 1 && token.is(",")) || (depth == 0 && token.is(")"))) {
        items.add(item);
        item = new ArrayList<>();
      }
      depth += token.is("(") ? 1 : 0;
    }
    return items;
  }
}
