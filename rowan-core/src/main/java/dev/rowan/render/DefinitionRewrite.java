package dev.rowan.render;

import dev.rowan.ast.Expression;
import dev.rowan.ast.OrderItem;
import dev.rowan.ast.SelectItem;
import dev.rowan.ast.SelectQuery;
import dev.rowan.ast.StatementNode;
import dev.rowan.schema.CheckDef;
import dev.rowan.schema.ColumnDef;
import dev.rowan.schema.DefaultDef;
import dev.rowan.schema.IndexDef;
import dev.rowan.schema.SchemaStatement;
import dev.rowan.schema.TableDef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Applies a dialect's rewrites to the expressions inside definitions: checks, defaults, index
/// parts and conditions mean there what they mean in a statement.
public final class DefinitionRewrite {
  private final List<Rewrite> rewrites;

  /// The rewrites of a dialect, in order.
  public DefinitionRewrite(List<Rewrite> rewrites) {
    this.rewrites = rewrites;
  }

  /// `statement` with its expressions rewritten.
  public SchemaStatement apply(SchemaStatement statement) {
    return switch (statement) {
      case SchemaStatement.CreateTable create ->
          new SchemaStatement.CreateTable(table(create.table()), create.foreignKeys());
      case SchemaStatement.CreateIndex create ->
          new SchemaStatement.CreateIndex(create.table(), index(create.index()));
      case SchemaStatement.AddForeignKey _,
          SchemaStatement.DropForeignKey _,
          SchemaStatement.DeferForeignKeys _,
          SchemaStatement.DropTable _ ->
          statement;
    };
  }

  private TableDef table(TableDef table) {
    return new TableDef(
        table.name(),
        table.columns().stream().map(this::column).toList(),
        table.primaryKey(),
        table.uniqueKeys(),
        table.foreignKeys(),
        table.checks().stream().map(this::check).toList(),
        table.indexes().stream().map(this::index).toList());
  }

  private ColumnDef column(ColumnDef column) {
    DefaultDef value = column.defaultValue();
    return value == null
        ? column
        : new ColumnDef(
            column.name(),
            column.type(),
            column.nullable(),
            column.identity(),
            new DefaultDef(expression(value.expression())));
  }

  private CheckDef check(CheckDef check) {
    return new CheckDef(check.name(), expression(check.condition()));
  }

  private IndexDef index(IndexDef index) {
    return new IndexDef(
        index.name(),
        index.unique(),
        index.parts().stream().map(this::part).toList(),
        optional(index.where()));
  }

  private OrderItem part(OrderItem part) {
    return new OrderItem(expression(part.expression()), part.descending(), part.nulls());
  }

  private @Nullable Expression optional(@Nullable Expression expression) {
    return expression == null ? null : expression(expression);
  }

  /// Rewrites apply to statements: the expression is rewritten as the only column of one.
  private Expression expression(Expression expression) {
    StatementNode statement = SelectQuery.of(List.of(new SelectItem(expression, null)));
    for (Rewrite rewrite : rewrites) {
      statement = rewrite.apply(statement);
    }
    return ((SelectQuery) statement).items().getFirst().expression();
  }
}
