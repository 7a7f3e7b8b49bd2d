package dev.rowan.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rebuild: a copy of a tree in which some nodes are replaced. One of the three places that know
/// every node.
///
/// Children are rebuilt before their parent. What does not change is not copied: an untouched
/// subtree comes back as the same object. Subclasses override the kinds they replace and call
/// `super` first.
@SuppressWarnings("ReferenceEquality") // the same object says that nothing changed
public abstract non-sealed class Rewriter extends ExpressionRewriter {
  /// For rewrites.
  protected Rewriter() {}

  /// `item` with its children rebuilt.
  public FromItem from(FromItem item) {
    return switch (item) {
      case TableRef before -> {
        TableRef table = table(before);
        CommonTable common = table.common();
        yield common == null ? table : table.withCommon(commonTable(common));
      }
      case DerivedTable derived -> {
        QueryNode query = query(derived.query());
        yield query == derived.query()
            ? derived
            : new DerivedTable(query, derived.alias(), derived.lateral());
      }
      case CommonTableRef common -> {
        CommonTable definition = common.definition();
        CommonTable rebuilt = definition == null ? null : commonTable(definition);
        yield rebuilt == definition
            ? common
            : new CommonTableRef(common.name(), common.alias(), rebuilt);
      }
      case SampledTable sampled ->
          new SampledTable(
              table(sampled.table()),
              sampled.method(),
              expression(sampled.percent()),
              optional(sampled.seed()));
      case FunctionTable function -> {
        Expression call = expression(function.call());
        yield call == function.call() ? function : function.withCall((Call) call);
      }
      case JoinedTable joined -> {
        FromItem left = from(joined.left());
        FromItem right = from(joined.right());
        Expression on = optional(joined.on());
        yield left == joined.left() && right == joined.right() && on == joined.on()
            ? joined
            : new JoinedTable(left, joined.kind(), right, on);
      }
    };
  }

  /// `table` with its body rebuilt.
  public CommonTable commonTable(CommonTable table) {
    StatementNode body = statement(table.body());
    return body == table.body() ? table : table.withBody(body);
  }

  /// `query` with its children rebuilt.
  @Override
  public QueryNode query(QueryNode query) {
    return switch (query) {
      case SelectQuery select -> select(select);
      case SetQuery set -> {
        QueryNode left = query(set.left());
        QueryNode right = query(set.right());
        Expression limit = optional(set.limit());
        Expression offset = optional(set.offset());
        boolean same =
            left == set.left()
                && right == set.right()
                && limit == set.limit()
                && offset == set.offset();
        yield same ? set : new SetQuery(set.operator(), left, right, set.orderBy(), limit, offset);
      }
      case RawQuery raw -> {
        Fragment body = body(raw.body());
        yield body == raw.body() ? raw : new RawQuery(body, raw.items());
      }
      case ValuesQuery values -> {
        List<List<Expression>> rows = each(values.rows(), this::expressions);
        yield rows == values.rows() ? values : values.withRows(rows);
      }
    };
  }

  /// `select` with its children rebuilt.
  public SelectQuery select(SelectQuery select) {
    List<SelectItem> items = each(select.items(), this::item);
    List<FromItem> from = each(select.from(), this::from);
    Expression where = optional(select.where());
    List<Expression> groupBy = expressions(select.groupBy());
    Expression having = optional(select.having());
    List<OrderItem> orderBy = each(select.orderBy(), this::order);
    Expression limit = optional(select.limit());
    Expression offset = optional(select.offset());
    SelectOptions options = options(select.options());
    boolean same =
        items == select.items()
            && from == select.from()
            && where == select.where()
            && groupBy == select.groupBy()
            && having == select.having()
            && orderBy == select.orderBy()
            && limit == select.limit()
            && offset == select.offset()
            && options == select.options();
    return same
        ? select
        : new SelectQuery(
            select.distinct(),
            items,
            from,
            where,
            groupBy,
            having,
            orderBy,
            limit,
            offset,
            options);
  }

  private SelectOptions options(SelectOptions options) {
    if (options.none()) {
      return options;
    }
    RowLock lock = options.lock();
    return new SelectOptions(
        expressions(options.distinctOn()),
        options.withTies(),
        lock == null ? null : lock.withOf(each(lock.of(), this::table)),
        each(options.with(), this::commonTable));
  }

  /// `statement` with its children rebuilt.
  public StatementNode statement(StatementNode statement) {
    return switch (statement) {
      case QueryNode query -> query(query);
      case InsertStatement insert ->
          new InsertStatement(
              table(insert.table()),
              insert.columns(),
              insert.overriding(),
              source(insert.source()),
              conflict(insert.onConflict()),
              each(insert.returning(), this::item));
      case UpdateStatement update ->
          new UpdateStatement(
              table(update.table()),
              each(update.assignments(), this::assignment),
              each(update.from(), this::from),
              optional(update.where()),
              each(update.orderBy(), this::order),
              optional(update.limit()),
              each(update.key(), this::key),
              each(update.returning(), this::item));
      case DeleteStatement delete ->
          new DeleteStatement(
              table(delete.table()),
              each(delete.using(), this::from),
              optional(delete.where()),
              each(delete.orderBy(), this::order),
              optional(delete.limit()),
              each(delete.key(), this::key),
              each(delete.returning(), this::item));
      case MergeStatement merge ->
          new MergeStatement(
              table(merge.table()),
              from(merge.source()),
              expression(merge.on()),
              each(merge.branches(), this::branch),
              each(merge.returning(), this::item));
      case ClausedStatement claused ->
          new ClausedStatement(
              statement(claused.statement()), each(claused.clauses(), this::clause));
      case RawCommand raw -> {
        Fragment body = body(raw.body());
        yield body == raw.body() ? raw : new RawCommand(body);
      }
    };
  }

  private MergeBranch branch(MergeBranch branch) {
    MergeBranch.Action action =
        switch (branch.action()) {
          case MergeBranch.Update update ->
              new MergeBranch.Update(each(update.assignments(), this::assignment));
          case MergeBranch.Insert insert ->
              new MergeBranch.Insert(insert.columns(), expressions(insert.values()));
          case MergeBranch.Delete delete -> delete;
          case MergeBranch.Nothing nothing -> nothing;
        };
    return new MergeBranch(branch.match(), optional(branch.condition()), action);
  }

  private CustomClause clause(CustomClause clause) {
    List<Expression> before = clause.children();
    List<Expression> children = expressions(before);
    return children == before ? clause : clause.withChildren(children);
  }

  private Fragment body(Fragment body) {
    List<Expression> before = body.children();
    List<Expression> children = expressions(before);
    return children == before ? body : body.withChildren(children);
  }

  private InsertSource source(InsertSource source) {
    return switch (source) {
      case InsertSource.Rows rows -> {
        List<List<Expression>> rebuilt = each(rows.rows(), this::expressions);
        yield rebuilt == rows.rows() ? rows : new InsertSource.Rows(rebuilt);
      }
      case InsertSource.FromQuery from -> new InsertSource.FromQuery(query(from.query()));
      case InsertSource.Defaults defaults -> defaults;
    };
  }

  private OnConflict.@Nullable Index index(OnConflict.@Nullable Index index) {
    return index == null
        ? null
        : new OnConflict.Index(expressions(index.parts()), optional(index.covered()));
  }

  private @Nullable OnConflict conflict(@Nullable OnConflict conflict) {
    return conflict == null
        ? null
        : new OnConflict(
            conflict.target(),
            index(conflict.index()),
            each(conflict.assignments(), this::assignment),
            optional(conflict.where()));
  }

  private SelectItem item(SelectItem item) {
    Expression expression = expression(item.expression());
    return expression == item.expression() ? item : new SelectItem(expression, item.label());
  }

  private Assignment assignment(Assignment assignment) {
    Expression value = expression(assignment.value());
    return value == assignment.value() ? assignment : assignment.withValue(value);
  }

  private ColumnRef key(ColumnRef column) {
    TableRef table = table(column.table());
    return table == column.table() ? column : new ColumnRef(table, column.name(), column.type());
  }
}
