package dev.rowan.render;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.CustomClause;
import dev.rowan.ast.TableRef;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// The clauses of the user's own that are still to be printed with one statement. Each is printed
/// once, at the first place that is its own.
final class Clauses {
  static final Clauses NONE = new Clauses(List.of());

  private final List<CustomClause> left;

  Clauses(List<CustomClause> clauses) {
    this.left = new ArrayList<>(clauses);
  }

  List<CustomClause> take(CustomClause.Place place) {
    return take(clause -> clause.place() == place);
  }

  List<CustomClause> take(TableRef table) {
    return take(clause ->
        clause.place() == CustomClause.Place.AFTER_TABLE
            && clause.table().filter(table::equals).isPresent());
  }

  private List<CustomClause> take(Predicate<CustomClause> wanted) {
    if (left.isEmpty()) {
      return List.of();
    }
    List<CustomClause> taken = left.stream().filter(wanted).toList();
    left.removeAll(taken);
    return taken;
  }

  /// Refuses a statement without the place of a clause, which would be dropped in silence.
  void requirePrinted() {
    if (!left.isEmpty()) {
      CustomClause clause = left.getFirst();
      String table = clause.table().map(TableRef::toString).orElse("a table");
      String place =
          clause.place() == CustomClause.Place.AFTER_TABLE
              ? "after " + table
              : "after its first word";
      throw new InvalidStatement(
          "ROWAN-1631",
          "a clause or hint stands %s, which the statement does not have; give it to one that does"
              .formatted(place));
    }
  }
}
