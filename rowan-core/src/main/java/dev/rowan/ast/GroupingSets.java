package dev.rowan.ast;

import dev.rowan.type.SqlType;
import java.util.ArrayList;
import java.util.List;

/// `rollup (a, b)`, `cube (a, b)`, `grouping sets ((a, b), (a), ())`: several groupings at once, as
/// an element of `group by`.
public record GroupingSets(Kind kind, List<List<Expression>> sets) implements Expression {
  /// How the groupings are said.
  public enum Kind {
    /// Each prefix of the list, down to none.
    ROLLUP("rollup"),
    /// Each subset of the list.
    CUBE("cube"),
    /// The listed ones.
    SETS("grouping sets");

    private final String keyword;

    Kind(String keyword) {
      this.keyword = keyword;
    }

    /// The standard spelling.
    public String keyword() {
      return keyword;
    }
  }

  public GroupingSets {
    sets = sets.stream().map(List::copyOf).toList();
  }

  /// It has no value.
  @Override
  public SqlType<?> type() {
    return SqlType.BOOLEAN;
  }

  /// The expressions that `groupBy` groups by in one grouping or another.
  public static List<Expression> flattened(List<Expression> groupBy) {
    if (groupBy.stream().noneMatch(GroupingSets.class::isInstance)) {
      return groupBy;
    }
    List<Expression> all = new ArrayList<>();
    for (Expression element : groupBy) {
      if (element instanceof GroupingSets several) {
        several.sets().forEach(all::addAll);
      } else {
        all.add(element);
      }
    }
    return all.stream().distinct().toList();
  }

  /// The groupings that the elements of `groupBy` make together: each of one with each of the
  /// others.
  public static List<List<Expression>> expanded(List<Expression> groupBy) {
    List<List<Expression>> all = List.of(List.of());
    for (Expression element : groupBy) {
      List<List<Expression>> more = new ArrayList<>();
      for (List<Expression> before : all) {
        for (List<Expression> set : groupings(element)) {
          List<Expression> together = new ArrayList<>(before);
          together.addAll(set);
          more.add(together.stream().distinct().toList());
        }
      }
      all = more;
    }
    return all;
  }

  private static List<List<Expression>> groupings(Expression element) {
    if (!(element instanceof GroupingSets several)) {
      return List.of(List.of(element));
    }
    return switch (several.kind) {
      case SETS -> several.sets;
      case ROLLUP -> {
        List<List<Expression>> prefixes = new ArrayList<>();
        for (int length = several.sets.size(); length >= 0; length--) {
          prefixes.add(several.sets.subList(0, length).stream().flatMap(List::stream).toList());
        }
        yield prefixes;
      }
      case CUBE -> {
        List<List<Expression>> subsets = new ArrayList<>();
        for (int mask = (1 << several.sets.size()) - 1; mask >= 0; mask--) {
          subsets.add(several.subset(mask));
        }
        yield subsets;
      }
    };
  }

  /// The sets whose bit is set in `mask`, the first of the list being the highest.
  private List<Expression> subset(int mask) {
    List<Expression> subset = new ArrayList<>();
    for (int i = 0; i < sets.size(); i++) {
      if ((mask & (1 << (sets.size() - 1 - i))) != 0) {
        subset.addAll(sets.get(i));
      }
    }
    return subset;
  }
}
