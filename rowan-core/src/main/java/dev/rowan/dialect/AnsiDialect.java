package dev.rowan.dialect;

import dev.rowan.ast.StatementNode;
import dev.rowan.render.CompiledShapes;
import dev.rowan.render.CompiledSql;
import dev.rowan.render.DdlPrinter;
import dev.rowan.render.DefinitionRewrite;
import dev.rowan.render.DmlPrinter;
import dev.rowan.render.ExpressionPrinter;
import dev.rowan.render.Feature;
import dev.rowan.render.Features;
import dev.rowan.render.FunctionPrinter;
import dev.rowan.render.LiteralPrinter;
import dev.rowan.render.Names;
import dev.rowan.render.Preparation;
import dev.rowan.render.Printers;
import dev.rowan.render.Printing;
import dev.rowan.render.QueryPrinter;
import dev.rowan.render.Rewrite;
import dev.rowan.render.TypePrinter;
import dev.rowan.schema.DependencyOrder;
import dev.rowan.schema.IndexDef;
import dev.rowan.schema.SchemaDef;
import dev.rowan.schema.SchemaStatement;
import dev.rowan.schema.TableDef;
import java.util.ArrayList;
import java.util.List;

/// Standard SQL, and the base of every dialect: features by version, rewrites in order, printers.
///
/// A dialect overrides [#rewrites()] and the printers it spells differently. Immutable and
/// thread-safe.
public class AnsiDialect implements Dialect, Printers {
  /// Standard SQL, which statements print in messages and debuggers.
  public static final AnsiDialect ANSI = new AnsiDialect(Features.standard("ansi", "SQL:2023"));

  private final Features features;
  private final CompiledShapes shapes = new CompiledShapes();

  /// A dialect with these features.
  protected AnsiDialect(Features features) {
    this.features = features;
  }

  @Override
  public String name() {
    return features.dialect();
  }

  @Override
  public Features features() {
    return features;
  }

  /// The emulations of this dialect, in the order in which they apply.
  protected List<Rewrite> rewrites() {
    return List.of();
  }

  @Override
  public int parameterLimit() {
    return Integer.MAX_VALUE;
  }

  @Override
  public Names names() {
    return Names.STANDARD;
  }

  @Override
  public TypePrinter types() {
    return TypePrinter.STANDARD;
  }

  @Override
  public LiteralPrinter literals() {
    return LiteralPrinter.STANDARD;
  }

  @Override
  public ExpressionPrinter expressions(Printing out) {
    return new ExpressionPrinter(out);
  }

  @Override
  public FunctionPrinter functions(Printing out) {
    return new FunctionPrinter(out);
  }

  @Override
  public QueryPrinter queries(Printing out) {
    return new QueryPrinter(out);
  }

  @Override
  public DmlPrinter dml(Printing out) {
    return new DmlPrinter(out);
  }

  @Override
  public DdlPrinter ddl(Printing out) {
    return new DdlPrinter(out);
  }

  @Override
  public final CompiledSql compile(StatementNode statement) {
    return shapes.compile(statement, this::render);
  }

  private CompiledSql render(StatementNode statement) {
    return Preparation.print(statement, rewrites(), this);
  }

  @Override
  public final String inline(StatementNode statement) {
    return Preparation.inline(statement, rewrites(), this);
  }

  @Override
  public final CompiledSql compile(SchemaStatement statement) {
    Printing out = Printing.definition(this);
    ddl(out).print(new DefinitionRewrite(rewrites()).apply(statement));
    return out.result();
  }

  @Override
  public final List<CompiledSql> create(SchemaDef schema) {
    DependencyOrder order = DependencyOrder.of(schema);
    List<DependencyOrder.Late> late = addsForeignKeys() ? order.late() : List.of();
    List<CompiledSql> statements = new ArrayList<>();
    for (TableDef table : order.tables()) {
      var own =
          table.foreignKeys().stream()
              .filter(key -> !late.contains(new DependencyOrder.Late(table, key)))
              .toList();
      statements.add(compile(new SchemaStatement.CreateTable(table, own)));
      for (IndexDef index : table.indexes()) {
        statements.add(compile(new SchemaStatement.CreateIndex(table.name(), index)));
      }
    }
    for (DependencyOrder.Late key : late) {
      statements.add(
          compile(new SchemaStatement.AddForeignKey(key.table().name(), key.foreignKey())));
    }
    return statements;
  }

  @Override
  public final List<CompiledSql> drop(SchemaDef schema) {
    DependencyOrder order = DependencyOrder.of(schema);
    List<CompiledSql> statements = new ArrayList<>();
    if (addsForeignKeys()) {
      for (DependencyOrder.Late key : order.late()) {
        statements.add(
            compile(
                new SchemaStatement.DropForeignKey(key.table().name(), key.foreignKey().name())));
      }
    } else if (!order.late().isEmpty()) {
      // Whichever table goes first, rows of another still refer to its rows.
      statements.add(compile(new SchemaStatement.DeferForeignKeys()));
    }
    for (TableDef table : order.tables().reversed()) {
      statements.add(compile(new SchemaStatement.DropTable(table.name())));
    }
    return statements;
  }

  private boolean addsForeignKeys() {
    return features.isNative(Feature.ADD_FOREIGN_KEY);
  }

  @Override
  public String toString() {
    return features.dialect() + " " + features.version();
  }
}
