package dev.rowan.render;

import dev.rowan.ast.ColumnRef;
import dev.rowan.ast.Expression;
import dev.rowan.ast.FromItem;
import dev.rowan.ast.OutputRef;
import dev.rowan.ast.Rewriter;
import dev.rowan.ast.SelectQuery;
import dev.rowan.type.Name;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Columns of one query -> what stands for them. In subqueries too, but where an inner table has
/// taken the name of theirs.
public final class Substitution extends Rewriter {
  private final Map<? extends Expression, ? extends Expression> replacements;
  private final Set<Name> sources = new HashSet<>();
  private boolean inside;

  private Substitution(Map<? extends Expression, ? extends Expression> replacements) {
    this.replacements = replacements;
    for (Expression column : replacements.keySet()) {
      switch (column) {
        case OutputRef output -> sources.add(output.source());
        case ColumnRef ref -> sources.add(ref.table().qualifier());
        default -> throw new IllegalArgumentException("not a column: " + column);
      }
    }
  }

  /// `select` with the columns that `replacements` has replaced.
  public static SelectQuery in(
      SelectQuery select, Map<? extends Expression, ? extends Expression> replacements) {
    return replacements.isEmpty() ? select : new Substitution(replacements).select(select);
  }

  /// `expression` with the columns that `replacements` has replaced.
  public static Expression in(
      Expression expression, Map<? extends Expression, ? extends Expression> replacements) {
    var substitution = new Substitution(replacements);
    substitution.inside = true;
    return substitution.expression(expression);
  }

  @Override
  public SelectQuery select(SelectQuery select) {
    if (!inside) {
      inside = true;
      return super.select(select);
    }
    boolean hidden =
        FromItem.leaves(select.from()).stream()
            .anyMatch(leaf -> sources.contains(leaf.qualifier()));
    return hidden ? select : super.select(select);
  }

  @Override
  public Expression expression(Expression expression) {
    Expression replacement = replacements.get(expression);
    return replacement == null ? super.expression(expression) : replacement;
  }
}
