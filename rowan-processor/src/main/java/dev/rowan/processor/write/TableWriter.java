package dev.rowan.processor.write;

import static dev.rowan.processor.write.Core.code;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.ColumnModel.Role;
import dev.rowan.processor.model.PlainType;
import dev.rowan.processor.model.ResolvedTable;
import dev.rowan.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/// `UserTable`: the columns as typed fields, the relations as methods, the reader and the
/// definition.
public final class TableWriter {
  private final ResolvedTable resolved;
  private final TableModel table;
  private final ClassName self;

  private TableWriter(ResolvedTable resolved) {
    this.resolved = resolved;
    this.table = resolved.table();
    this.self = table.names().table();
  }

  /// Writes the table class.
  public static void write(ResolvedTable table, SourceFiles sources) {
    var writer = new TableWriter(table);
    sources.write(writer.self, writer.type(), table.table().element());
  }

  private TypeSpec.Builder type() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(self)
            .addModifiers(Modifier.FINAL)
            .superclass(Core.of(Core.TABLE_OF, table.names().row()))
            .addJavadoc(
                "The table $L, whose rows are {@link $T}s.\n",
                ColumnDoc.code(name()),
                table.names().row());
    TypeCode.addConstants(type, table.columns());
    type.addField(constant());
    table.columns().forEach(column -> type.addField(field(column)));
    type.addMethod(constructor()).addMethod(as()).addMethod(at());
    resolved.relations().forEach(relation -> type.addMethod(RelationMethods.of(relation)));
    type.addMethod(read());
    presence(type);
    return type.addMethod(DescribeMethod.of(resolved));
  }

  private String name() {
    return table.schema().isEmpty() ? table.table() : table.schema() + "." + table.table();
  }

  private FieldSpec constant() {
    CodeBlock schema = table.schema().isEmpty() ? code("null") : code("$S", table.schema());
    return FieldSpec.builder(
            self, table.names().constant(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("The table $L under its own name.\n", ColumnDoc.code(name()))
        .initializer("new $T(named($L, $S))", self, schema, table.table())
        .build();
  }

  private FieldSpec field(ColumnModel column) {
    return FieldSpec.builder(
            columnType(column), column.component(), Modifier.PUBLIC, Modifier.FINAL)
        .addJavadoc("$L\n", ColumnDoc.of(table, column))
        .initializer(columnCode(column))
        .build();
  }

  private static TypeName columnType(ColumnModel column) {
    if (!(column.type() instanceof PlainType basic)) {
      return Core.of(Core.sql("ValueColumn"), column.type().className());
    }
    if (basic == PlainType.TEXT) {
      return Core.sql("TextColumn");
    }
    if (basic == PlainType.BOOLEAN) {
      return Core.sql("BoolColumn");
    }
    if (basic == PlainType.JSONB) {
      return Core.of(Core.sql("JsonColumn"), basic.className());
    }
    String family =
        basic.number() ? "NumberColumn" : basic.temporal() ? "TemporalColumn" : "ValueColumn";
    return Core.of(Core.sql(family), basic.className());
  }

  private static CodeBlock columnCode(ColumnModel column) {
    String name = column.name();
    ColumnModel.Size size = column.size();
    ColumnModel.Precision precision = column.precision();
    if (!(column.type() instanceof PlainType basic)) {
      return code("value($S, $L)", name, TypeCode.reference(column));
    }
    return switch (basic) {
      case BOOLEAN -> code("bool($S)", name);
      case SMALLINT -> code("smallint($S)", name);
      case INTEGER -> code("integer($S)", name);
      case BIGINT -> code("bigint($S)", name);
      case REAL, DOUBLE -> code("number($S, $L)", name, TypeCode.reference(column));
      case NUMERIC ->
          precision == null
              ? code("number($S, $L)", name, TypeCode.reference(column))
              : code("decimal($S, $L, $L)", name, precision.digits(), precision.scale());
      case TEXT ->
          size != null && size.limited()
              ? code("varchar($S, $L)", name, size.max())
              : code("text($S)", name);
      case DATE, TIME, TIMESTAMP, TIMESTAMPTZ ->
          code("temporal($S, $L)", name, TypeCode.reference(column));
      case JSONB -> code("jsonb($S)", name);
      case UUID, BYTES -> code("value($S, $L)", name, TypeCode.reference(column));
    };
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(Core.TABLE_REF, "ref")
        .addStatement("super(ref)")
        .build();
  }

  private MethodSpec as() {
    return MethodSpec.methodBuilder("as")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(self)
        .addParameter(String.class, "alias")
        .addStatement("return new $T(ref().as(new $T(alias)))", self, Core.NAME)
        .build();
  }

  private MethodSpec at() {
    return MethodSpec.methodBuilder("at")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(self)
        .addParameter(Core.TABLE_REF, "ref")
        .addStatement("return new $T(ref)", self)
        .build();
  }

  private MethodSpec read() {
    List<CodeBlock> values = new ArrayList<>();
    for (ColumnModel column : table.columns()) {
      CodeBlock at = column.index() == 0 ? code("at") : code("at + $L", column.index());
      values.add(ValueCode.read(at, column));
    }
    return MethodSpec.methodBuilder("read")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(table.names().row())
        .addParameter(Core.ROW_INPUT, "in")
        .addParameter(int.class, "at")
        .addStatement("return new $T(\n$L)", table.names().row(), CodeBlock.join(values, ",\n"))
        .build();
  }

  private void presence(TypeSpec.Builder type) {
    List<ColumnModel> columns = table.columns();
    columns.stream()
        .filter(column -> column.is(Role.ID))
        .findFirst()
        .or(() -> columns.stream().filter(column -> !column.nullable()).findFirst())
        .ifPresent(column ->
            type.addMethod(
                MethodSpec.methodBuilder("presence")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PROTECTED)
                    .returns(int.class)
                    .addStatement("return $L", column.index())
                    .build()));
  }
}
