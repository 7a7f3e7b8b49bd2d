package dev.rowan.processor.write;

import static dev.rowan.processor.write.Core.code;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.TableModel;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;

/// `UserInsert`: what an insert must give by `of`, what it may give by `with…`.
///
/// Positions are named where they could be confused: more than three mandatory values, neighbours
/// of one type.
public final class InsertWriter {
  private static final int MOST_POSITIONS = 3;
  private final TableModel table;
  private final ClassName self;
  private final List<ColumnModel> mandatory;
  private final ValuesClass values;

  private InsertWriter(TableModel table) {
    this.table = table;
    this.self = table.names().insert();
    this.mandatory = table.columns().stream().filter(ColumnModel::mandatory).toList();
    this.values = new ValuesClass(table, self, table.columns(), ColumnModel::mandatory);
  }

  /// Writes the insert shape.
  public static void write(TableModel table, SourceFiles sources) {
    var writer = new InsertWriter(table);
    sources.write(writer.self, writer.type(), table.element());
  }

  private TypeSpec.Builder type() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(self)
            .addModifiers(Modifier.FINAL)
            .addSuperinterface(Core.of(Core.INSERT_SHAPE, table.names().row()))
            .addJavadoc(
                "The values of one row to insert into $L. What is not given takes its default. Immutable.\n",
                ColumnDoc.code(table.table()));
    values.addTo(type);
    if (confusing()) {
      var steps = new InsertSteps(table, mandatory, created());
      type.addMethod(steps.of());
      steps.types().forEach(type::addType);
    } else {
      type.addMethod(of());
    }
    type.addMethod(from());
    table.columns().stream()
        .filter(Predicate.not(ColumnModel::mandatory))
        .forEach(column -> type.addMethod(values.with(column)));
    values.addMethodsTo(type);
    return type;
  }

  private boolean confusing() {
    if (mandatory.size() <= MOST_POSITIONS) {
      return false;
    }
    for (int i = 1; i < mandatory.size(); i++) {
      if (boxed(mandatory.get(i - 1)).equals(boxed(mandatory.get(i)))) {
        return true;
      }
    }
    return false;
  }

  private static TypeName boxed(ColumnModel column) {
    TypeName type = column.declared();
    return type.isPrimitive() ? type.box() : type;
  }

  private CodeBlock created() {
    return values.created(
        column -> ValuesClass.checked(code("$N", column.component()), column),
        ColumnModel::mandatory);
  }

  private MethodSpec of() {
    MethodSpec.Builder of =
        MethodSpec.methodBuilder("of")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addJavadoc("A row with the values that have no default.\n")
            .returns(self);
    mandatory.forEach(column -> of.addParameter(column.declared(), column.component()));
    return of.addStatement("return $L", created()).build();
  }

  private MethodSpec from() {
    CodeBlock copy =
        values.created(
            column -> ValuesClass.checked(code("row.$N()", column.component()), column), _ -> true);
    return MethodSpec.methodBuilder("from")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc("A row with every value of {@code row}.\n")
        .returns(self)
        .addParameter(table.names().row(), "row")
        .addStatement("return $L", copy)
        .build();
  }
}
