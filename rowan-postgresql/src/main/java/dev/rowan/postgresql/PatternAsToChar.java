package dev.rowan.postgresql;

import dev.rowan.ast.StatementNode;
import dev.rowan.render.Rewrite;
import dev.rowan.render.TimePattern;

/// `format(time, 'yyyy-MM')` -> `to_char(time, 'YYYY"-"MM')`
///
/// Text stands between quotation marks, so that none of it is read as a field (manual §9.8).
final class PatternAsToChar implements Rewrite {
  @Override
  public StatementNode apply(StatementNode statement) {
    return TimePattern.rewrite(statement, PatternAsToChar::written);
  }

  private static String written(TimePattern.Piece piece) {
    return switch (piece) {
      case TimePattern.Text text ->
          '"' + text.text().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
      case TimePattern.Field field ->
          switch (field) {
            case YEAR -> "YYYY";
            case MONTH -> "MM";
            case DAY -> "DD";
            case HOUR -> "HH24";
            case MINUTE -> "MI";
            case SECOND -> "SS";
          };
    };
  }
}
