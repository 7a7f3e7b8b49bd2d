package dev.rowan.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lists what a statement is made of, values aside; a traversal like [Children].
///
/// Every node writes its class, what it says itself, and its children, lists after their length; so
/// no two trees write the same. Nodes are taken apart by patterns: a component that is added to one
/// does not compile here until it is written as well.
final class ShapeWalk extends ExpressionShapeWalk {
  private void item(SelectItem item) {
    switch (item) {
      case SelectItem(var expression, var label) -> {
        name(label);
        expression(expression);
      }
    }
  }

  private void items(List<SelectItem> items) {
    each(items, this::item);
  }

  private void from(FromItem item) {
    switch (item) {
      case TableRef table -> {
        add(table, table.name().name().text().hashCode());
        optional(table.common());
      }
      case DerivedTable(var query, var alias, var lateral) -> {
        kind(DerivedTable.class);
        name(alias);
        flag(lateral);
        statement(query);
      }
      case CommonTableRef(var name, var alias, var definition) -> {
        kind(CommonTableRef.class);
        name(name);
        name(alias);
        optional(definition);
      }
      case FunctionTable(
              Call(var function, var arguments, var type),
              var alias,
              var columns,
              var ordinality,
              var defined) -> {
        kind(FunctionTable.class);
        name(alias);
        add(columns);
        flag(ordinality);
        flag(defined);
        call(function, arguments, type);
      }
      case SampledTable(var table, var method, var percent, var seed) -> {
        kind(SampledTable.class);
        from(table);
        word(method);
        expression(percent);
        optional(seed);
      }
      case JoinedTable(var left, var kind, var right, var on) -> {
        kind(JoinedTable.class);
        word(kind);
        from(left);
        from(right);
        optional(on);
      }
    }
  }

  private void optional(@Nullable CommonTable table) {
    if (table == null) {
      add(null);
    } else {
      commonTable(table);
    }
  }

  private void commonTable(CommonTable table) {
    switch (table) {
      case CommonTable(
              var name,
              var columns,
              var body,
              var recursive,
              var materialization,
              var search,
              var cycle) -> {
        name(name);
        names(columns);
        flag(recursive);
        word(materialization);
        add(search);
        add(cycle);
        statement(body);
      }
    }
  }

  private void options(SelectOptions options) {
    if (options.none()) {
      add(null);
      return;
    }
    switch (options) {
      case SelectOptions(var distinctOn, var withTies, var lock, var with) -> {
        kind(SelectOptions.class);
        expressions(distinctOn);
        flag(withTies);
        add(lock);
        each(with, this::commonTable);
      }
    }
  }

  @Override
  void statement(StatementNode statement) {
    if (!kept) {
      return;
    }
    switch (statement) {
      case SelectQuery(
              var distinct,
              var items,
              var from,
              var where,
              var groupBy,
              var having,
              var orderBy,
              var limit,
              var offset,
              var options) -> {
        kind(SelectQuery.class);
        flag(distinct);
        items(items);
        each(from, this::from);
        optional(where);
        expressions(groupBy);
        optional(having);
        each(orderBy, this::order);
        optional(limit);
        optional(offset);
        options(options);
      }
      case SetQuery(var operator, var left, var right, var orderBy, var limit, var offset) -> {
        kind(SetQuery.class);
        word(operator);
        statement(left);
        statement(right);
        add(orderBy);
        optional(limit);
        optional(offset);
      }
      case ValuesQuery(var columns, var rows) -> {
        kind(ValuesQuery.class);
        names(columns);
        each(rows, this::expressions);
      }
      case InsertStatement(
              var table,
              var columns,
              var overriding,
              var source,
              var onConflict,
              var returning) -> {
        kind(InsertStatement.class);
        from(table);
        names(columns);
        add(overriding);
        source(source);
        if (onConflict == null) {
          add(null);
        } else {
          conflict(onConflict);
        }
        items(returning);
      }
      case UpdateStatement(
              var table,
              var assignments,
              var from,
              var where,
              var orderBy,
              var limit,
              var key,
              var returning) -> {
        kind(UpdateStatement.class);
        from(table);
        assignments(assignments);
        each(from, this::from);
        optional(where);
        each(orderBy, this::order);
        optional(limit);
        each(key, this::expression);
        items(returning);
      }
      case DeleteStatement(
              var table,
              var using,
              var where,
              var orderBy,
              var limit,
              var key,
              var returning) -> {
        kind(DeleteStatement.class);
        from(table);
        each(using, this::from);
        optional(where);
        each(orderBy, this::order);
        optional(limit);
        each(key, this::expression);
        items(returning);
      }
      case MergeStatement _, RawQuery _, RawCommand _, ClausedStatement _ -> kept = false;
    }
  }

  private void source(InsertSource source) {
    kind(source.getClass());
    switch (source) {
      case InsertSource.Rows(var rows) -> each(rows, this::expressions);
      case InsertSource.FromQuery(var query) -> statement(query);
      case InsertSource.Defaults() -> {}
    }
  }

  private void conflict(OnConflict conflict) {
    switch (conflict) {
      case OnConflict(var target, var index, var assignments, var where) -> {
        kind(OnConflict.class);
        names(target);
        if (index == null) {
          add(null);
        } else {
          index(index);
        }
        assignments(assignments);
        optional(where);
      }
    }
  }

  private void index(OnConflict.Index index) {
    switch (index) {
      case OnConflict.Index(var parts, var covered) -> {
        kind(OnConflict.Index.class);
        expressions(parts);
        optional(covered);
      }
    }
  }

  private void assignments(List<Assignment> assignments) {
    each(
        assignments,
        assignment -> {
          names(assignment.columns());
          expression(assignment.value());
        });
  }
}
