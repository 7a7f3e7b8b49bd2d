package dev.rowan.sqlite;

import dev.rowan.ast.StatementNode;
import dev.rowan.render.Rewrite;
import dev.rowan.render.TimePattern;

/// `format(time, 'yyyy-MM')` -> `strftime('%Y-%m', time)`
final class PatternAsStrftime implements Rewrite {
  @Override
  public StatementNode apply(StatementNode statement) {
    return TimePattern.rewrite(statement, PatternAsStrftime::written);
  }

  private static String written(TimePattern.Piece piece) {
    return switch (piece) {
      case TimePattern.Text text -> text.text().replace("%", "%%");
      case TimePattern.Field field ->
          switch (field) {
            case YEAR -> "%Y";
            case MONTH -> "%m";
            case DAY -> "%d";
            case HOUR -> "%H";
            case MINUTE -> "%M";
            case SECOND -> "%S";
          };
    };
  }
}
