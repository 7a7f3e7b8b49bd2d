package dev.rowan.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/// `of().firstName("Ada").lastName("L")…`: one small interface for each mandatory value, in header
/// order.
record InsertSteps(TableModel table, List<ColumnModel> mandatory, CodeBlock created) {
  /// `of()`, which returns the first step: `firstName -> lastName -> … -> new UserInsert(…)`.
  MethodSpec of() {
    CodeBlock.Builder steps = CodeBlock.builder();
    mandatory.forEach(column -> steps.add("$N -> ", column.component()));
    return MethodSpec.methodBuilder("of")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc("A row, by naming the values that have no default one after the other.\n")
        .returns(name(0))
        .addStatement("return $L$L", steps.build(), created)
        .build();
  }

  List<TypeSpec> types() {
    List<TypeSpec> types = new ArrayList<>();
    for (int i = 0; i < mandatory.size(); i++) {
      ColumnModel column = mandatory.get(i);
      TypeName next = i + 1 < mandatory.size() ? name(i + 1) : table.names().insert();
      types.add(
          TypeSpec.interfaceBuilder(name(i))
              .addModifiers(Modifier.PUBLIC)
              .addAnnotation(FunctionalInterface.class)
              .addJavadoc("The step that takes {@code $L}.\n", column.component())
              .addMethod(
                  MethodSpec.methodBuilder(column.component())
                      .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                      .addJavadoc("$L\n", ColumnDoc.of(table, column))
                      .returns(next)
                      .addParameter(column.declared(), column.component())
                      .build())
              .build());
    }
    return types;
  }

  private ClassName name(int step) {
    return table
        .names()
        .insert()
        .nestedClass(ValuesClass.capitalized(mandatory.get(step).component()) + "Step");
  }
}
