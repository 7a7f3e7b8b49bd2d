package dev.rowan.processor.model;

import java.util.Locale;

/// The naming convention: `firstName` is `first_name`, `URLPath` is `url_path`, `line2` is `line2`.
public final class SnakeCase {
  private SnakeCase() {}

  /// `name` in lower case, words parted by underscores.
  public static String lower(String name) {
    var snake = new StringBuilder(name.length() + 4);
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      if (Character.isUpperCase(letter) && startsWord(name, i)) {
        snake.append('_');
      }
      snake.append(Character.toLowerCase(letter));
    }
    return snake.toString();
  }

  /// `name` in upper case, words parted by underscores, and a legal Java identifier.
  public static String upper(String name) {
    boolean lowerCase = name.chars().anyMatch(Character::isLowerCase);
    var upper = new StringBuilder((lowerCase ? lower(name) : name).toUpperCase(Locale.ROOT));
    for (int i = 0; i < upper.length(); i++) {
      if (!Character.isJavaIdentifierPart(upper.charAt(i))) {
        upper.setCharAt(i, '_');
      }
    }
    boolean starts =
        !upper.isEmpty()
            && Character.isJavaIdentifierStart(upper.charAt(0))
            && !upper.toString().equals("_");
    return starts ? upper.toString() : "T_" + upper;
  }

  /// `order_items` as a variable: `orderItems`.
  public static String variable(String name) {
    var variable = new StringBuilder(name.length());
    boolean word = false;
    for (char letter : lower(name).toCharArray()) {
      if (letter == '_' || !Character.isJavaIdentifierPart(letter)) {
        word = !variable.isEmpty();
      } else {
        variable.append(word ? Character.toUpperCase(letter) : letter);
        word = false;
      }
    }
    return variable.isEmpty() ? "table" : variable.toString();
  }

  private static boolean startsWord(String name, int at) {
    if (at == 0 || name.charAt(at - 1) == '_') {
      return false;
    }
    boolean afterLower = !Character.isUpperCase(name.charAt(at - 1));
    boolean beforeLower = at + 1 < name.length() && Character.isLowerCase(name.charAt(at + 1));
    return afterLower || beforeLower;
  }
}
