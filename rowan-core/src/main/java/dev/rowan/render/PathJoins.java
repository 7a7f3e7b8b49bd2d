package dev.rowan.render;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.Children;
import dev.rowan.ast.ClausedStatement;
import dev.rowan.ast.ColumnRef;
import dev.rowan.ast.Conditions;
import dev.rowan.ast.DeleteStatement;
import dev.rowan.ast.Expression;
import dev.rowan.ast.FromItem;
import dev.rowan.ast.FromLeaf;
import dev.rowan.ast.Infix;
import dev.rowan.ast.InsertStatement;
import dev.rowan.ast.JoinedTable;
import dev.rowan.ast.MergeStatement;
import dev.rowan.ast.Operator;
import dev.rowan.ast.Path;
import dev.rowan.ast.QueryNode;
import dev.rowan.ast.RawCommand;
import dev.rowan.ast.Rewriter;
import dev.rowan.ast.SelectQuery;
import dev.rowan.ast.StatementNode;
import dev.rowan.ast.TableRef;
import dev.rowan.ast.UpdateStatement;
import dev.rowan.type.Name;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Columns reached by a path -> joins, and an alias for each path.
///
/// `select posts.title, posts→author.name from posts` -> `select posts.title, author.name from
/// posts left join users as author on author.id = posts.user_id`
///
/// A path is joined once per query, whatever the number of its columns, in the query that has its
/// start in `from`; by an inner join where every row has a partner, by a left join where a row may
/// have none. Aliases come from the relations' names and never meet another name of the statement.
public final class PathJoins extends Rewriter {
  private final List<Set<TableRef>> enclosing = new ArrayList<>();

  private PathJoins() {}

  /// `statement` without paths.
  public static StatementNode resolve(StatementNode statement) {
    if (paths(statement).isEmpty()) {
      return statement;
    }
    StatementNode joined = new PathJoins().statement(statement);
    requireJoined(joined);
    return Aliases.assign(joined);
  }

  /// What ties the far end of a path to its start: `remote = local and …`.
  public static Expression condition(TableRef far) {
    Path path = Objects.requireNonNull(far.path(), "not a path");
    Expression all = null;
    for (int i = 0; i < path.local().size(); i++) {
      ColumnRef local = path.local().get(i);
      var remote = new ColumnRef(far, new Name(path.remote().get(i)), local.type());
      all = Conditions.and(all, Infix.condition(Operator.EQ, remote, local));
    }
    return Objects.requireNonNull(all, "a path without columns");
  }

  @Override
  public StatementNode statement(StatementNode statement) {
    StatementNode inner = super.statement(statement);
    Set<TableRef> own = changed(inner);
    return own.isEmpty() ? inner : PathValues.resolve(inner, own);
  }

  /// The tables standing beside each other in a statement that changes data.
  private static Set<TableRef> changed(StatementNode statement) {
    return switch (statement) {
      case QueryNode _, RawCommand _ -> Set.of();
      case ClausedStatement claused -> changed(claused.statement());
      case InsertStatement insert -> Set.of(insert.table());
      case UpdateStatement update -> leaves(update.table(), update.from());
      case DeleteStatement delete -> leaves(delete.table(), delete.using());
      case MergeStatement merge -> leaves(merge.table(), List.of(merge.source()));
    };
  }

  private static Set<TableRef> leaves(TableRef table, List<FromItem> items) {
    Set<TableRef> tables = leaves(items);
    tables.add(table);
    return tables;
  }

  @Override
  public SelectQuery select(SelectQuery select) {
    Set<TableRef> own = leaves(select.from());
    for (TableRef table : own) {
      if (table.path() != null && enclosing.stream().anyMatch(outer -> outer.contains(table))) {
        throw new InvalidStatement(
            "ROWAN-1210",
            "%s is asked about inside a question about itself; write the inner one as exists(select(…)) over an alias"
                .formatted(table));
      }
    }
    enclosing.add(own);
    SelectQuery inner = super.select(select);
    enclosing.removeLast();
    List<TableRef> needed = free(inner).stream().filter(path -> startsIn(own, path)).toList();
    if (needed.isEmpty()) {
      return inner;
    }
    var join = new Joining(inner);
    needed.forEach(join::ensure);
    return inner.withFrom(join.joined());
  }

  /// The `from` of one query, growing by the joins its paths need. A path is joined beside the
  /// table it starts at, so that every condition that mentions it stands behind it.
  private static final class Joining {
    private final List<FromItem> from;
    private final Map<TableRef, TableRef> starts = new LinkedHashMap<>();
    private final Map<TableRef, FromItem> grown = new LinkedHashMap<>();

    Joining(SelectQuery query) {
      from = query.from();
      for (FromLeaf leaf : FromItem.leaves(from)) {
        TableRef table = leaf.tableRef();
        if (table != null) {
          starts.put(table, table);
          grown.put(table, leaf);
        }
      }
    }

    void ensure(TableRef far) {
      if (starts.containsKey(far)) {
        return;
      }
      Path path = Objects.requireNonNull(far.path(), "not a path");
      ensure(path.from());
      TableRef start = Objects.requireNonNull(starts.get(path.from()));
      FromItem left = Objects.requireNonNull(grown.get(start));
      boolean outer = path.optional() || isOuter(left, path.from(), false);
      JoinedTable.Kind kind = outer ? JoinedTable.Kind.LEFT : JoinedTable.Kind.INNER;
      grown.put(start, new JoinedTable(left, kind, far, condition(far)));
      starts.put(far, start);
    }

    List<FromItem> joined() {
      return from.stream().map(this::joined).toList();
    }

    private FromItem joined(FromItem item) {
      if (item instanceof JoinedTable join) {
        return new JoinedTable(joined(join.left()), join.kind(), joined(join.right()), join.on());
      }
      TableRef table = item instanceof FromLeaf leaf ? leaf.tableRef() : null;
      return table == null ? item : Objects.requireNonNull(grown.get(table));
    }

    /// Whether a row of `item` may lack `table`.
    private static boolean isOuter(FromItem item, TableRef table, boolean outer) {
      if (item instanceof JoinedTable join) {
        boolean left = outer || join.kind().leftMayBeAbsent();
        boolean right = outer || join.kind().rightMayBeAbsent();
        return isOuter(join.left(), table, left) || isOuter(join.right(), table, right);
      }
      return outer && item instanceof FromLeaf leaf && table.equals(leaf.tableRef());
    }
  }

  /// Whether a step of `table`'s path stands in `from`: the far end of a to-many relation is a step
  /// too, and stands in the `from` of the question about it.
  static boolean startsIn(Set<TableRef> from, TableRef table) {
    Path path = table.path();
    return path != null && (from.contains(path.from()) || startsIn(from, path.from()));
  }

  private static TableRef start(TableRef table) {
    Path path = table.path();
    return path == null ? table : start(path.from());
  }

  /// The tables standing in `items`.
  static Set<TableRef> leaves(List<FromItem> items) {
    Set<TableRef> tables = new LinkedHashSet<>();
    for (FromLeaf leaf : FromItem.leaves(items)) {
      TableRef table = leaf.tableRef();
      if (table != null) {
        tables.add(table);
      }
    }
    return tables;
  }

  /// The paths used in `query` that neither it nor a query inside it has in `from`.
  private static Set<TableRef> free(SelectQuery query) {
    var walk = new FreePaths();
    walk.query(query);
    return walk.free;
  }

  private static final class FreePaths extends Children {
    private final Set<TableRef> free = new LinkedHashSet<>();
    private final List<Set<TableRef>> scopes = new ArrayList<>();

    @Override
    public void statement(StatementNode statement) {
      scopes.add(changed(statement));
      super.statement(statement);
      scopes.removeLast();
    }

    @Override
    public void query(QueryNode query) {
      scopes.add(query instanceof SelectQuery select ? leaves(select.from()) : Set.of());
      super.query(query);
      scopes.removeLast();
    }

    @Override
    public void expression(Expression expression) {
      if (expression instanceof ColumnRef column
          && column.table().path() != null
          && scopes.stream().noneMatch(scope -> scope.contains(column.table()))) {
        free.add(column.table());
      }
      super.expression(expression);
    }
  }

  private static void requireJoined(StatementNode statement) {
    var walk = new FreePaths();
    walk.statement(statement);
    for (TableRef path : walk.free) {
      throw new InvalidStatement(
          "ROWAN-1207",
          "%s is used, but %s is not in from; add it, or join it".formatted(path, start(path)));
    }
  }

  private static Set<TableRef> paths(StatementNode statement) {
    Set<TableRef> paths = new LinkedHashSet<>();
    new Children() {
      @Override
      public void expression(Expression expression) {
        if (expression instanceof ColumnRef column && column.table().path() != null) {
          paths.add(column.table());
        }
        super.expression(expression);
      }

      @Override
      public void from(FromItem item) {
        if (item instanceof TableRef table && table.path() != null) {
          paths.add(table);
        }
        super.from(item);
      }
    }.statement(statement);
    return paths;
  }

  /// Gives every path an alias.
  private static final class Aliases extends Rewriter {
    private final Map<TableRef, TableRef> aliased = new LinkedHashMap<>();

    static StatementNode assign(StatementNode statement) {
      var aliases = new Aliases();
      Set<String> taken = names(statement);
      for (TableRef path : paths(statement)) {
        String wanted = Objects.requireNonNull(path.path()).relation();
        String name = snake(wanted);
        for (int i = 2; !taken.add(name); i++) {
          name = snake(wanted) + "_" + i;
        }
        aliases.aliased.put(path, path.as(new Name(name)));
      }
      return aliases.statement(statement);
    }

    @Override
    protected TableRef table(TableRef table) {
      return aliased.getOrDefault(table, table);
    }

    private static Set<String> names(StatementNode statement) {
      Set<String> names = new HashSet<>();
      new Children() {
        @Override
        public void from(FromItem item) {
          boolean path = item instanceof TableRef table && table.path() != null;
          if (item instanceof FromLeaf leaf && !path) {
            names.add(leaf.qualifier().text());
          }
          super.from(item);
        }
      }.statement(statement);
      return names;
    }

    private static String snake(String relation) {
      var text = new StringBuilder();
      for (int i = 0; i < relation.length(); i++) {
        char c = relation.charAt(i);
        if (Character.isUpperCase(c)) {
          text.append('_').append(Character.toLowerCase(c));
        } else {
          text.append(c);
        }
      }
      return text.toString();
    }
  }
}
