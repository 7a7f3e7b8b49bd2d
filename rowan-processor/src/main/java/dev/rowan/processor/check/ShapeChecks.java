package dev.rowan.processor.check;

import com.palantir.javapoet.ClassName;
import dev.rowan.mapping.Computed;
import dev.rowan.mapping.Shape;
import dev.rowan.mapping.ShapeSpec;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.JavaType;
import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.model.ShapeModel;
import dev.rowan.processor.model.ShapeModel.Item;
import dev.rowan.processor.model.SnakeCase;
import dev.rowan.processor.model.TableModel;
import dev.rowan.processor.read.Annotations;
import dev.rowan.processor.read.TableReader;
import dev.rowan.processor.read.Tables;
import dev.rowan.processor.report.Problem;
import dev.rowan.processor.report.Reporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/// Every rule about a `@Shape` record: each component is a column or a relation of its table, of
/// the same type and nullness, or computed.
public record ShapeChecks(Tables tables, Reporter reporter) {
  /// Checks a shape and finds what each component selects; none where it starts from no table.
  public Optional<ShapeModel> check(TypeElement record) {
    Optional<TypeMirror> from =
        Annotations.of(record).find(Shape.class).flatMap(shape -> shape.mirror("value"));
    Optional<TableModel> root =
        Annotations.of(record)
            .find(Shape.class)
            .flatMap(shape -> shape.type("value"))
            .flatMap(tables::find);
    if (root.isEmpty()) {
      from.ifPresent(
          type -> reporter.report(Problem.SHAPE_OF_NO_TABLE, record, record.getSimpleName(), type));
      return Optional.empty();
    }
    TableModel table = root.get();
    new DefineForm(ClassName.get(ShapeSpec.class), table.names().table()).check(record, reporter);
    new ShapeCycles(reporter).check(record);
    List<RelationModel> relations = new Relations(tables, Reporter.NONE).of(table);
    List<Item> items = new ArrayList<>();
    for (ColumnModel component : new TableReader(reporter).columns(record)) {
      items.add(item(record, component, table, relations));
    }
    return Optional.of(
        new ShapeModel(record, ClassName.get(record), table, items, TableReader.defines(record)));
  }

  private Item item(
      TypeElement shape, ColumnModel component, TableModel root, List<RelationModel> relations) {
    if (Annotations.of(component.position()).has(Computed.class)) {
      return computed(shape, component, root);
    }
    Optional<ColumnModel> column = root.column(component.component());
    if (column.isPresent()) {
      return scalar(shape, component, root, column.get());
    }
    for (RelationModel relation : relations) {
      if (relation.name().equals(component.component())) {
        return new ShapeParts(reporter, shape, root).item(component, relation);
      }
    }
    List<String> known = new ArrayList<>();
    root.columns().forEach(candidate -> known.add(candidate.component()));
    relations.forEach(relation -> known.add(relation.name()));
    reporter.report(
        Problem.UNKNOWN_SHAPE_COMPONENT,
        component.position(),
        component.component(),
        shape.getSimpleName(),
        root.title(),
        String.join(", ", known));
    return new Item.Broken();
  }

  private Item computed(TypeElement shape, ColumnModel component, TableModel root) {
    if (!TableReader.defines(shape)) {
      reporter.report(
          Problem.COMPUTED_WITHOUT_DEFINE,
          component.position(),
          component.component(),
          shape.getSimpleName(),
          root.names().table().simpleName(),
          SnakeCase.variable(root.table()),
          component.component());
    }
    if (component.type() instanceof JavaType.Unsupported type) {
      reporter.report(
          Problem.UNSUPPORTED_TYPE,
          component.position(),
          component.component(),
          component.position().asType(),
          type.reason());
    }
    return new Item.Computed(component);
  }

  private Item scalar(
      TypeElement shape, ColumnModel component, TableModel root, ColumnModel column) {
    if (component.type() instanceof JavaType.Unresolved
        || column.type() instanceof JavaType.Unresolved) {
      return new Item.Broken();
    }
    if (!component.type().equals(column.type())) {
      reporter.report(
          Problem.SHAPE_TYPE,
          component.position(),
          component.component(),
          shape.getSimpleName(),
          component.declared(),
          root.title(),
          column.component(),
          column.declared());
      return new Item.Broken();
    }
    if (component.nullable() != column.nullable()) {
      reporter.report(
          Problem.SHAPE_NULLNESS,
          component.position(),
          component.component(),
          shape.getSimpleName(),
          component.nullable() ? "@Nullable" : "not @Nullable",
          root.title(),
          column.component(),
          column.nullable() ? "may be null" : "is never null",
          column.nullable() ? "add" : "remove");
    }
    return new Item.Scalar(column, component.declared());
  }
}
