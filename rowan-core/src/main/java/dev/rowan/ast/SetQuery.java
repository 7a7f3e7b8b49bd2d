package dev.rowan.ast;

import dev.rowan.type.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `left union right order by … limit … offset …`: two queries of the same columns combined.
///
/// Its columns are named by the left side, and its order names them by their place: no expression
/// of either side can be seen from outside.
public record SetQuery(
    SetOperator operator,
    QueryNode left,
    QueryNode right,
    List<Place> orderBy,
    @Nullable Expression limit,
    @Nullable Expression offset)
    implements QueryNode {
  public SetQuery {
    orderBy = List.copyOf(orderBy);
  }

  /// `left operator right`, nothing else.
  public SetQuery(SetOperator operator, QueryNode left, QueryNode right) {
    this(operator, left, right, List.of(), null, null);
  }

  /// How two queries are combined.
  public enum SetOperator {
    /// The rows of either, each once.
    UNION("union", false, 1),
    /// All rows of both.
    UNION_ALL("union all", true, 1),
    /// The rows that are in both, each once.
    INTERSECT("intersect", false, 2),
    /// The rows that are in both, as often as in the one that has them less often.
    INTERSECT_ALL("intersect all", true, 2),
    /// The rows of the left that are not in the right, each once.
    EXCEPT("except", false, 1),
    /// The rows of the left without as many equal ones as the right has.
    EXCEPT_ALL("except all", true, 1);

    private final String keyword;
    private final boolean all;
    private final int precedence;

    SetOperator(String keyword, boolean all, int precedence) {
      this.keyword = keyword;
      this.all = all;
      this.precedence = precedence;
    }

    /// The standard spelling.
    public String keyword() {
      return keyword;
    }

    /// Whether equal rows are counted.
    public boolean all() {
      return all;
    }
  }

  /// `n [desc] [nulls first|last]` in the order of the whole; places count from 1.
  public record Place(int place, boolean descending, OrderItem.Nulls nulls) {}

  /// Whether the side `arm` means something else without parentheses around it: it has an order or
  /// a limit of its own, or is a set operation that would not be read first.
  public boolean encloses(QueryNode arm, boolean right) {
    return !arm.plain()
        || (arm instanceof SetQuery inner
            && (right || inner.operator.precedence < operator.precedence));
  }

  /// The same operation between other sides.
  public SetQuery withArms(QueryNode left, QueryNode right) {
    return new SetQuery(operator, left, right, orderBy, limit, offset);
  }

  @Override
  public List<SelectItem> items() {
    return left.items();
  }

  @Override
  public boolean plain() {
    return orderBy.isEmpty() && limit == null && offset == null;
  }

  @Override
  public SetQuery labelled(List<Name> names) {
    return withArms(left.labelled(names), right);
  }
}
