package dev.rowan.processor.write;

import static dev.rowan.processor.write.Core.code;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.model.ShapeModel;
import dev.rowan.processor.model.ShapeModel.Item;
import dev.rowan.processor.model.ShapeModel.Part;
import dev.rowan.processor.model.SnakeCase;
import dev.rowan.processor.model.TableNames;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/// `AuthorCardShape`: what a shape selects and how its record is built.
public final class ShapeWriter {
  private final ShapeModel shape;
  private final ClassName self;
  private final String root;

  private ShapeWriter(ShapeModel shape) {
    this.shape = shape;
    this.self = ShapeModel.shapeClass(shape.row());
    var names = new NameAllocator();
    names.newName("layout");
    names.newName("root");
    this.root = names.newName(SnakeCase.variable(shape.root().table()));
  }

  /// Writes the shape class.
  public static void write(ShapeModel shape, SourceFiles sources) {
    var writer = new ShapeWriter(shape);
    sources.write(writer.self, writer.type(), shape.element());
  }

  private TypeSpec.Builder type() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(self)
            .addModifiers(Modifier.FINAL)
            .superclass(Core.of(Core.SHAPE_OF, shape.row()))
            .addJavadoc(
                "Selects {@link $T}s from $L.\n",
                shape.row(),
                ColumnDoc.code(shape.root().table()));
    TypeCode.addConstants(type, columns());
    return type.addField(
            FieldSpec.builder(
                    self, constant(shape.row()), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The shape.\n")
                .initializer("new $T()", self)
                .build())
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(root())
        .addMethod(describe())
        .addMethod(read());
  }

  private static String constant(ClassName row) {
    return SnakeCase.upper(row.simpleName());
  }

  private List<ColumnModel> columns() {
    List<ColumnModel> columns = new ArrayList<>();
    for (Item item : shape.items()) {
      switch (item) {
        case Item.Scalar scalar when ValueCode.namesType(scalar.column()) ->
            columns.add(scalar.column());
        case Item.Scalar _ -> {}
        case Item.Computed computed -> columns.add(computed.column());
        case Item.One _, Item.Many _, Item.Broken _ -> {}
      }
    }
    return columns;
  }

  private MethodSpec root() {
    TableNames names = shape.root().names();
    return override("root")
        .returns(names.table())
        .addStatement("return $T.$N", names.table(), names.constant())
        .build();
  }

  private MethodSpec describe() {
    ClassName table = shape.root().names().table();
    MethodSpec.Builder describe =
        override("describe")
            .addParameter(Core.SHAPE_LAYOUT, "layout")
            .addParameter(Core.of(Core.TABLE_OF, WildcardTypeName.subtypeOf(Object.class)), "root")
            .addStatement("$T $N = ($T) root", table, root, table);
    shape.items().forEach(item -> describeItem(describe, item));
    if (shape.defines()) {
      describe.addStatement("$T.define(new $T(layout), $N)", shape.row(), Core.SHAPE_SPEC, root);
    }
    return describe.build();
  }

  private void describeItem(MethodSpec.Builder describe, Item item) {
    switch (item) {
      case Item.Scalar scalar ->
          describe.addStatement("layout.column($N.$N)", root, scalar.column().component());
      case Item.Computed computed ->
          describe.addStatement(
              "layout.computed($S, $L)",
              computed.column().component(),
              TypeCode.reference(computed.column()));
      case Item.One one -> part(describe, "one", one.relation(), one.part());
      case Item.Many many -> part(describe, "list", many.relation(), many.part());
      case Item.Broken _ -> {}
    }
  }

  private void part(MethodSpec.Builder describe, String kind, RelationModel relation, Part part) {
    String name = relation.name();
    switch (part) {
      case Part.Row _ -> describe.addStatement("layout.$L($S, $N.$N())", kind, name, root, name);
      case Part.Nested _ ->
          describe.addStatement(
              "layout.$L($S, $N.$N(), () -> $L)", kind, name, root, name, projection(part));
    }
  }

  private static CodeBlock projection(Part part) {
    return switch (part) {
      case Part.Row row ->
          code("$T.$N", row.table().names().table(), row.table().names().constant());
      case Part.Nested nested ->
          code("$T.$N", ShapeModel.shapeClass(nested.row()), constant(nested.row()));
    };
  }

  private MethodSpec read() {
    List<CodeBlock> values = new ArrayList<>();
    int columns = 0;
    int parts = 0;
    int lists = 0;
    boolean broken = false;
    for (Item item : shape.items()) {
      switch (item) {
        case Item.Scalar scalar ->
            values.add(ValueCode.read(code("$L", ++columns), scalar.column()));
        case Item.Computed computed ->
            values.add(ValueCode.read(code("$L", ++columns), computed.column()));
        case Item.One one ->
            values.add(
                code(
                    "in.$L($L, $L)",
                    one.nullable() ? "oneOrNull" : "one",
                    parts++,
                    projection(one.part())));
        case Item.Many many ->
            values.add(code("in.list($L, $L)", lists++, projection(many.part())));
        case Item.Broken _ -> broken = true;
      }
    }
    MethodSpec.Builder read =
        override("read").returns(shape.row()).addParameter(Core.SHAPE_INPUT, "in");
    return broken
        ? read.addStatement(
                "throw new $T($S)", IllegalStateException.class, "this record does not compile")
            .build()
        : read.addStatement("return new $T(\n$L)", shape.row(), CodeBlock.join(values, ",\n"))
            .build();
  }

  private static MethodSpec.Builder override(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED);
  }
}
