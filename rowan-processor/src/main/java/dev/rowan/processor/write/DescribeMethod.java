package dev.rowan.processor.write;

import static dev.rowan.processor.write.Core.code;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.rowan.processor.check.DefaultLiteral;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.ColumnModel.Role;
import dev.rowan.processor.model.DefaultModel;
import dev.rowan.processor.model.ForeignKeyModel;
import dev.rowan.processor.model.JavaType;
import dev.rowan.processor.model.PlainType;
import dev.rowan.processor.model.Reference;
import dev.rowan.processor.model.ResolvedTable;
import dev.rowan.processor.model.TableModel;
import dev.rowan.schema.Naming;
import java.util.List;
import javax.lang.model.element.Modifier;

/// `describe()`: the facts of the header, then the record's own `define`.
final class DescribeMethod {
  private final ResolvedTable resolved;
  private final TableModel table;
  private final CodeBlock.Builder body = CodeBlock.builder();
  private final String spec;

  private DescribeMethod(ResolvedTable resolved) {
    this.resolved = resolved;
    this.table = resolved.table();
    var names = new NameAllocator();
    table.columns().forEach(column -> names.newName(column.component()));
    this.spec = names.newName("table");
  }

  static MethodSpec of(ResolvedTable resolved) {
    return new DescribeMethod(resolved).build();
  }

  private MethodSpec build() {
    body.addStatement("var $N = new $T(this)", spec, Core.TABLE_DEFINITION);
    table.columns().forEach(this::column);
    List<ColumnModel> key = table.key();
    if (!key.isEmpty()) {
      body.addStatement("$N.primaryKey($L)", spec, ColumnLists.named(key));
    }
    resolved.foreignKeys().forEach(this::foreignKey);
    table.columns().forEach(this::checks);
    if (table.defines()) {
      body.addStatement("$T.define($N, this)", table.names().row(), spec);
    }
    return MethodSpec.methodBuilder("describe")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(Core.TABLE_DEF)
        .addCode(body.addStatement("return $N.build()", spec).build())
        .build();
  }

  private void column(ColumnModel column) {
    CodeBlock.Builder facts = CodeBlock.builder();
    if (column.nullable()) {
      facts.add(".nullable()");
    }
    if (column.is(Role.IDENTITY)) {
      facts.add(".identity()");
    }
    if (column.is(Role.UNIQUE)) {
      facts.add(".unique()");
    }
    switch (column.defaultValue()) {
      case DefaultModel.Literal literal when parsed(literal, column) ->
          facts.add(".defaultsTo($L)", LiteralCode.of(literal.text(), column.type()));
      case DefaultModel.Literal _ -> {}
      case DefaultModel.Now _ -> facts.add(".defaultsToNow()");
      case DefaultModel.FromDefine _ -> {}
      case null -> {}
    }
    if (!facts.isEmpty()) {
      body.addStatement("$N.column($N)$L", spec, column.component(), facts.build());
    }
  }

  /// A literal with a reported problem is left out: it may be no Java expression.
  private static boolean parsed(DefaultModel.Literal literal, ColumnModel column) {
    return DefaultLiteral.valid(literal.text(), column);
  }

  private void foreignKey(ForeignKeyModel key) {
    Reference reference = key.columns().getFirst().reference();
    ClassName target = key.target().names().table();
    String constant = key.target().names().constant();
    body.addStatement(
        "$N.foreignKey($T.of($L), $T.$N, $T.of($L), $T.$L, $T.$L)",
        spec,
        Core.LIST,
        ColumnLists.named(key.columns()),
        target,
        constant,
        Core.LIST,
        ColumnLists.of(code("$T.$N", target, constant), key.target().key()),
        Core.ACTION,
        action(reference == null ? "" : reference.onDelete()),
        Core.ACTION,
        action(reference == null ? "" : reference.onUpdate()));
  }

  private static String action(String constant) {
    return constant.isEmpty() ? "NO_ACTION" : constant;
  }

  private void checks(ColumnModel column) {
    ColumnModel.Size size = column.size();
    if (size != null && size.min() > 0 && column.type() == PlainType.TEXT) {
      body.addStatement(
          "$N.check($S, $N.length().ge($L))",
          spec,
          Naming.check(column.name(), "min_length"),
          column.component(),
          size.min());
    }
    if (column.type() instanceof JavaType.EnumType constants) {
      body.addStatement(
          "$N.check($S, $N.in($T.of($T.values())))",
          spec,
          Naming.check(table.table() + "_" + column.name(), "enum"),
          column.component(),
          Core.LIST,
          constants.className());
    }
  }
}
