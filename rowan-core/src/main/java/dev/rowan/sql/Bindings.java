package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.Bind;
import dev.rowan.ast.Expression;
import dev.rowan.ast.ParameterName;
import dev.rowan.ast.Rewriter;
import dev.rowan.ast.StatementNode;
import dev.rowan.render.CompiledSql;
import dev.rowan.type.SqlType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The values of named parameters. Immutable.
record Bindings(Map<String, Bind> values) {
  static final Bindings NONE = new Bindings(Map.of());

  Bindings {
    values = Map.copyOf(values);
  }

  /// These and a value for `parameter`.
  Bindings with(Expr<?> parameter, @Nullable Object value) {
    if (!(parameter.node() instanceof Bind bind) || !(bind.value() instanceof ParameterName name)) {
      throw new InvalidStatement(
          "ROWAN-1610",
          "%s is no parameter, so no value can be bound to it; make one by Parameters.parameter(…)"
              .formatted(Views.describe(parameter)));
    }
    if (values.containsKey(name.name())) {
      throw new InvalidStatement(
          "ROWAN-1611", "parameter \"%s\" is bound twice; bind it once".formatted(name.name()));
    }
    Map<String, Bind> more = new LinkedHashMap<>(values);
    more.put(name.name(), new Bind(value, bind.type()));
    return new Bindings(more);
  }

  /// `sql` with the values in the places of their parameters.
  ///
  /// @throws InvalidStatement if a parameter has no value, is bound as another type, or is none of
  ///   the statement's
  CompiledSql in(CompiledSql sql) {
    List<Bind> parameters = new ArrayList<>(sql.parameters().size());
    Set<String> used = new HashSet<>();
    for (Bind bind : sql.parameters()) {
      parameters.add(bind.value() instanceof ParameterName name ? value(name, bind.type()) : bind);
      if (bind.value() instanceof ParameterName name) {
        used.add(name.name());
      }
    }
    requireKnown(used);
    return new CompiledSql(sql.text(), parameters, sql.questionMarks());
  }

  /// `statement` with the values in the places of their parameters.
  StatementNode in(StatementNode statement) {
    Set<String> used = new HashSet<>();
    StatementNode bound =
        new Rewriter() {
          @Override
          public Expression expression(Expression before) {
            if (before instanceof Bind bind && bind.value() instanceof ParameterName name) {
              used.add(name.name());
              return value(name, bind.type());
            }
            return super.expression(before);
          }
        }.statement(statement);
    requireKnown(used);
    return bound;
  }

  private Bind value(ParameterName name, SqlType<?> type) {
    Bind value = values.get(name.name());
    if (value == null) {
      throw new InvalidStatement(
          "ROWAN-1612",
          "parameter \"%s\" has no value; bind(…) it before the statement runs"
              .formatted(name.name()));
    }
    if (!value.type().equals(type)) {
      throw new InvalidStatement(
          "ROWAN-1613",
          "parameter \"%s\" is of type %s in one place and %s in another; give one of them another name"
              .formatted(name.name(), type, value.type()));
    }
    Object given = value.value();
    return given == null ? value : new Bind(name.change().apply(given), type);
  }

  private void requireKnown(Set<String> used) {
    Set<String> unknown = new TreeSet<>(values.keySet());
    unknown.removeAll(used);
    if (!unknown.isEmpty()) {
      throw new InvalidStatement(
          "ROWAN-1614",
          "%s is bound, but the statement has the parameters %s; bind one of these"
              .formatted(unknown, new TreeSet<>(used)));
    }
  }
}
