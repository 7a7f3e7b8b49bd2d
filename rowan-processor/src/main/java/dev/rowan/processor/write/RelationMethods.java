package dev.rowan.processor.write;

import static dev.rowan.processor.write.Core.code;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.model.SnakeCase;
import dev.rowan.processor.model.TableModel;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/// The methods that lead to other tables. Their constants stand in method bodies and lambdas only,
/// so that no class is initialised by the initialisation of another.
final class RelationMethods {
  private RelationMethods() {}

  static MethodSpec of(RelationModel relation) {
    return switch (relation) {
      case RelationModel.ToOne one -> one(one);
      case RelationModel.ToMany many -> many(many);
      case RelationModel.Linked linked -> linked(linked);
      case RelationModel.Broken broken -> broken(broken);
    };
  }

  private static MethodSpec one(RelationModel.ToOne one) {
    return method(one, one.target().names().table())
        .addJavadoc(
            "The $T row whose $L is this row's $L$L.\n",
            one.target().names().row(),
            columns(one.remote()),
            columns(one.local()),
            one.optional() ? ", if there is one" : "")
        .addStatement(
            "return one($S, $L, $L, $L, $L)",
            one.name(),
            constant(one.target()),
            one.optional(),
            list(one.local()),
            lambda(variable(one.target()), one.remote()))
        .build();
  }

  private static MethodSpec many(RelationModel.ToMany many) {
    return method(many, Core.of(Core.MANY_PATH, many.target().names().table()))
        .addJavadoc(
            "The $T rows whose $L refers to this row.\n",
            many.target().names().row(),
            columns(many.remote()))
        .addStatement(
            "return many($S, () -> $L, $L, $L)",
            many.name(),
            constant(many.target()),
            list(many.local()),
            lambda(variable(many.target()), many.remote()))
        .build();
  }

  private static MethodSpec linked(RelationModel.Linked linked) {
    return method(linked, Core.of(Core.MANY_PATH, linked.target().names().table()))
        .addJavadoc(
            "The $T rows that $L ties to this row.\n",
            linked.target().names().row(),
            ColumnDoc.code(linked.link().table()))
        .addStatement(
            "return manyThrough($S, () -> $L, () -> $L, $L, $L, $L, $L)",
            linked.name(),
            constant(linked.target()),
            constant(linked.link()),
            list(linked.local()),
            lambda("link", linked.near()),
            lambda("link", linked.far()),
            lambda(variable(linked.target()), linked.remote()))
        .build();
  }

  /// The record does not compile; the method is there so that its users have one problem, not many.
  private static MethodSpec broken(RelationModel.Broken broken) {
    TypeName table = broken.target().names().table();
    return method(broken, broken.many() ? Core.of(Core.MANY_PATH, table) : table)
        .addStatement(
            "throw new $T($S)", IllegalStateException.class, "this record does not compile")
        .build();
  }

  private static MethodSpec.Builder method(RelationModel relation, TypeName type) {
    return MethodSpec.methodBuilder(relation.name()).addModifiers(Modifier.PUBLIC).returns(type);
  }

  private static CodeBlock constant(TableModel table) {
    return code("$T.$N", table.names().table(), table.names().constant());
  }

  private static CodeBlock list(List<ColumnModel> columns) {
    return code("$T.of($L)", Core.LIST, ColumnLists.named(columns));
  }

  private static CodeBlock lambda(String variable, List<ColumnModel> columns) {
    return code(
        "$N -> $T.of($L)", variable, Core.LIST, ColumnLists.of(code("$N", variable), columns));
  }

  private static String variable(TableModel table) {
    return new NameAllocator().newName(SnakeCase.variable(table.table()));
  }

  private static String columns(List<ColumnModel> columns) {
    return ColumnDoc.code(
        columns.stream().map(ColumnModel::name).collect(Collectors.joining(", ")));
  }
}
