package dev.rowan.render;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.DerivedTable;
import dev.rowan.ast.Expression;
import dev.rowan.ast.FromItem;
import dev.rowan.ast.FromLeaf;
import dev.rowan.ast.FunctionTable;
import dev.rowan.ast.Infix;
import dev.rowan.ast.JoinedTable;
import dev.rowan.ast.Operator;
import dev.rowan.type.Name;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether the tables of one statement are connected: by a condition that mentions two of them, by
/// a lateral table that mentions another, or by a cross join that was spelled.
///
/// Two that are not connected make a cartesian product, which is refused: it is hardly ever meant,
/// and says `crossJoin` where it is.
final class Connections {
  private final Map<Name, Name> groups = new LinkedHashMap<>();

  private Connections() {}

  /// @throws InvalidStatement if `from` and `where` multiply tables without saying so
  static void require(List<FromItem> from, @Nullable Expression where) {
    List<FromLeaf> leaves = FromItem.leaves(from);
    if (leaves.size() < 2) {
      return;
    }
    var connections = new Connections();
    leaves.forEach(leaf -> connections.groups.put(leaf.qualifier(), leaf.qualifier()));
    from.forEach(connections::from);
    connections.conditions(where);
    Set<Name> apart = new LinkedHashSet<>();
    leaves.forEach(leaf -> apart.add(connections.group(leaf.qualifier())));
    if (apart.size() > 1) {
      throw new InvalidStatement(
          "ROWAN-1211",
          "nothing connects %s: every row of one would meet every row of the other; add a condition over both, or say crossJoin(…) if that is meant"
              .formatted(apart));
    }
  }

  private void from(FromItem item) {
    if (item instanceof JoinedTable joined) {
      from(joined.left());
      from(joined.right());
      conditions(joined.on());
      if (joined.kind() == JoinedTable.Kind.CROSS) {
        connect(List.of(first(joined.left()), first(joined.right())));
      }
    } else if (item instanceof FunctionTable function) {
      connect(function.alias(), Mentions.in(function.call()));
    } else if (item instanceof DerivedTable derived && derived.lateral()) {
      connect(derived.alias(), Mentions.in(derived.query()));
    }
  }

  private static Name first(FromItem item) {
    return FromItem.leaves(List.of(item)).getFirst().qualifier();
  }

  private void conditions(@Nullable Expression condition) {
    if (condition == null) {
      return;
    }
    if (condition instanceof Infix infix && infix.operator() == Operator.AND) {
      conditions(infix.left());
      conditions(infix.right());
      return;
    }
    connect(Mentions.in(condition));
  }

  private void connect(Name name, Collection<Name> others) {
    List<Name> all = new ArrayList<>(others);
    all.add(name);
    connect(all);
  }

  private void connect(Collection<Name> names) {
    Name first = null;
    for (Name name : names) {
      if (!groups.containsKey(name)) {
        continue;
      }
      if (first == null) {
        first = group(name);
      } else {
        groups.put(group(name), first);
      }
    }
  }

  private Name group(Name name) {
    Name parent = groups.getOrDefault(name, name);
    return parent.equals(name) ? name : group(parent);
  }
}
