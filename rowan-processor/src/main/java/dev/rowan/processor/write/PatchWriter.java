package dev.rowan.processor.write;

import static dev.rowan.processor.write.Core.code;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.ColumnModel.Role;
import dev.rowan.processor.model.TableModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/// `UserPatch`: new values for some columns, each absent, null or a value. The number the database
/// gave a row does not change.
public final class PatchWriter {
  private PatchWriter() {}

  /// Writes the update shape.
  public static void write(TableModel table, SourceFiles sources) {
    ClassName self = table.names().patch();
    List<ColumnModel> columns =
        table.columns().stream().filter(column -> !column.is(Role.IDENTITY)).toList();
    var values = new ValuesClass(table, self, columns, _ -> false);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(self)
            .addModifiers(Modifier.FINAL)
            .addSuperinterface(Core.of(Core.PATCH, table.names().row()))
            .addJavadoc(
                "New values for rows of $L. What is not given stays as it is. Immutable.\n",
                ColumnDoc.code(table.table()));
    values.addTo(type);
    type.addMethod(
        MethodSpec.methodBuilder("empty")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addJavadoc("No new values.\n")
            .returns(self)
            .addStatement("return $L", values.created(_ -> code(""), _ -> false))
            .build());
    columns.forEach(column -> type.addMethod(values.with(column)));
    values.addMethodsTo(type);
    sources.write(self, type, table.element());
  }
}
