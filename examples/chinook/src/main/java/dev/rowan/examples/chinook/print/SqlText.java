package dev.rowan.examples.chinook.print;

import java.util.ArrayList;
import java.util.List;

/// Breaks SQL for reading: before the clauses of the outermost statement, then like any text.
final class SqlText {

  private SqlText() {}

  static List<String> lines(String sql, int width) {
    if (sql.length() <= width) {
      return List.of(sql);
    }
    List<String> lines = new ArrayList<>();
    for (String clause : clauses(sql)) {
      lines.addAll(TextWrap.hanging(clause, width));
    }
    return lines;
  }

  private static List<String> clauses(String sql) {
    String[] words = sql.split("\\s+", -1);
    List<String> clauses = new ArrayList<>();
    StringBuilder clause = new StringBuilder(words[0]);
    int depth = depthAfter(words[0], 0);
    for (int i = 1; i < words.length; i++) {
      String next = i + 1 < words.length ? words[i + 1] : "";
      if (depth == 0 && startsClause(words[i - 1], words[i], next)) {
        clauses.add(clause.toString());
        clause = new StringBuilder(words[i]);
      } else {
        clause.append(' ').append(words[i]);
      }
      depth = depthAfter(words[i], depth);
    }
    clauses.add(clause.toString());
    return clauses;
  }

  private static int depthAfter(String word, int depth) {
    long opened = word.chars().filter(c -> c == '(').count();
    long closed = word.chars().filter(c -> c == ')').count();
    return depth + (int) (opened - closed);
  }

  private static boolean startsClause(String before, String word, String next) {
    return switch (word) {
      case "select", "where", "having", "limit", "offset", "returning", "union", "values" -> true;
      case "group", "order" -> next.equals("by");
      case "left", "cross" -> next.equals("join");
      case "join" -> !before.equals("left") && !before.equals("cross");
      case "from" -> !before.equals("distinct") && !before.equals("delete");
      case "on" -> next.equals("conflict");
      case "set" -> !before.equals("update");
      default -> false;
    };
  }
}
