package dev.rowan.examples.chinook.print;

import java.util.ArrayList;
import java.util.List;

/// Breaks long lines at blanks.
final class TextWrap {

  private TextWrap() {}

  /// The lines of a paragraph.
  static List<String> prose(String text, int width) {
    return wrap(text, width, "");
  }

  /// Lines of which the continued ones are indented two more.
  static List<String> hanging(String text, int width) {
    return wrap(text, width, "  ");
  }

  private static List<String> wrap(String text, int width, String hang) {
    List<String> lines = new ArrayList<>();
    text.lines().forEach(line -> wrapLine(line, width, hang, lines));
    return lines;
  }

  private static void wrapLine(String line, int width, String hang, List<String> lines) {
    String words = line.stripLeading();
    String indent = line.substring(0, line.length() - words.length());
    StringBuilder current = new StringBuilder(indent);
    boolean empty = true;
    for (String word : words.split(" ", -1)) {
      if (!empty && current.length() + 1 + word.length() > width) {
        lines.add(current.toString());
        current = new StringBuilder(indent).append(hang);
        empty = true;
      }
      current.append(empty ? "" : " ").append(word);
      empty = false;
    }
    lines.add(current.toString());
  }
}
