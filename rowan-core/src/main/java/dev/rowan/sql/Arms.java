package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.SelectItem;
import dev.rowan.type.ConvertedType;
import dev.rowan.type.SqlType;
import java.util.List;

/// What two queries must have in common to be combined: as many columns, of the same types.
final class Arms {
  private Arms() {}

  /// @throws InvalidStatement if the columns of `second` are not of the types of those of `first`;
  ///   `whole` names what both are arms of
  static void requireSameColumns(String whole, List<SelectItem> first, List<SelectItem> second) {
    if (first.size() != second.size()) {
      throw new InvalidStatement(
          "ROWAN-1113",
          "one side of %s selects %d columns and the other %d; select the same columns in both"
              .formatted(whole, first.size(), second.size()));
    }
    for (int i = 0; i < first.size(); i++) {
      SqlType<?> left = first.get(i).expression().type();
      SqlType<?> right = second.get(i).expression().type();
      if (!readAlike(left, right)) {
        throw new InvalidStatement(
            "ROWAN-1114",
            "column %d of %s%s is %s on one side and %s on the other; cast one of them"
                .formatted(i + 1, whole, called(first.get(i)), described(left), described(right)));
      }
    }
  }

  private static String called(SelectItem item) {
    return item.outerName() == null ? "" : " (\"" + item.outerName() + "\")";
  }

  private static boolean readAlike(SqlType<?> left, SqlType<?> right) {
    boolean converted = left instanceof ConvertedType || right instanceof ConvertedType;
    return left.javaType() == right.javaType() && (!converted || left.equals(right));
  }

  private static String described(SqlType<?> type) {
    return type.javaType().getSimpleName();
  }
}
