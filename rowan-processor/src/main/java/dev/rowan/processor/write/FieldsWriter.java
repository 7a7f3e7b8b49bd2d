package dev.rowan.processor.write;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.TableModel;
import javax.lang.model.element.Modifier;

/// `UserFields`: the accessors of the record as an interface, for behaviour in default methods.
public final class FieldsWriter {
  private FieldsWriter() {}

  /// Writes the accessor interface.
  public static void write(TableModel table, SourceFiles sources) {
    TypeSpec.Builder type =
        TypeSpec.interfaceBuilder(table.names().fields())
            .addJavadoc("The values of a row of $L.\n", ColumnDoc.code(table.table()));
    for (ColumnModel column : table.columns()) {
      type.addMethod(
          MethodSpec.methodBuilder(column.component())
              .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
              .addJavadoc("$L\n", ColumnDoc.of(table, column))
              .returns(column.exactType())
              .build());
    }
    sources.write(table.names().fields(), type, table.element());
  }
}
