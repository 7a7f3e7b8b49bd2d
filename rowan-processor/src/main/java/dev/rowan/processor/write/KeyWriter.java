package dev.rowan.processor.write;

import static dev.rowan.processor.write.Core.code;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.TableModel;
import javax.lang.model.element.Modifier;

/// `PostTagKey`: a composite key as one value.
public final class KeyWriter {
  private KeyWriter() {}

  /// Writes the record of the key; a key of one component needs none.
  public static void write(TableModel table, SourceFiles sources) {
    if (table.key().size() < 2) {
      return;
    }
    ClassName self = table.names().key();
    MethodSpec.Builder components = MethodSpec.compactConstructorBuilder();
    for (ColumnModel column : table.key()) {
      components.addParameter(column.declared(), column.component());
    }
    TypeSpec.Builder type =
        TypeSpec.recordBuilder(self)
            .recordConstructor(components.build())
            .addJavadoc("The primary key of a row of $L.\n", ColumnDoc.code(table.table()))
            .addMethod(
                MethodSpec.methodBuilder("of")
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                    .addJavadoc("The key of {@code row}.\n")
                    .returns(self)
                    .addParameter(table.names().row(), "row")
                    .addStatement(
                        "return new $T($L)",
                        self,
                        ColumnLists.joined(
                            table.key(), column -> code("row.$N()", column.component())))
                    .build());
    sources.write(self, type, table.element());
  }
}
