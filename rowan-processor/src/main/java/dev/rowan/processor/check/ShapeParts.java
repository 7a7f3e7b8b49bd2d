package dev.rowan.processor.check;

import com.palantir.javapoet.ClassName;
import dev.rowan.mapping.Shape;
import dev.rowan.mapping.Table;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.model.ShapeModel.Item;
import dev.rowan.processor.model.ShapeModel.Part;
import dev.rowan.processor.model.TableModel;
import dev.rowan.processor.read.Annotations;
import dev.rowan.processor.report.Problem;
import dev.rowan.processor.report.Reporter;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/// Components of a shape that follow a relation: a row or shape of its target, or a list of them.
record ShapeParts(Reporter reporter, TypeElement shape, TableModel root) {
  Item item(ColumnModel component, RelationModel relation) {
    TypeMirror type = component.position().asType();
    boolean list = element(type).isPresent();
    return switch (relation) {
      case RelationModel.ToOne one when list -> refuseCardinality(component, one, false);
      case RelationModel.ToOne one -> one(component, one, type);
      case RelationModel.ToMany many when list -> many(component, many, type);
      case RelationModel.ToMany many -> refuseCardinality(component, many, true);
      case RelationModel.Linked many when list -> many(component, many, type);
      case RelationModel.Linked many -> refuseCardinality(component, many, true);
      case RelationModel.Broken _ -> new Item.Broken();
    };
  }

  private Item one(ColumnModel component, RelationModel.ToOne relation, TypeMirror type) {
    if (component.nullable() != relation.optional()) {
      nullness(
          component,
          relation.optional() ? "may lead to no row" : "always leads to a row",
          relation.optional());
    }
    return part(component, relation, type)
        .<Item>map(part -> new Item.One(relation, part, component.nullable()))
        .orElseGet(Item.Broken::new);
  }

  private Item many(ColumnModel component, RelationModel relation, TypeMirror list) {
    if (component.nullable()) {
      nullness(component, "is an empty list where there are none", false);
    }
    return element(list)
        .flatMap(type -> part(component, relation, type))
        .<Item>map(part -> new Item.Many(relation, part))
        .orElseGet(Item.Broken::new);
  }

  private void nullness(ColumnModel component, String fact, boolean nullable) {
    reporter.report(
        Problem.SHAPE_NULLNESS,
        component.position(),
        component.component(),
        shape.getSimpleName(),
        component.nullable() ? "@Nullable" : "not @Nullable",
        root.title(),
        component.component(),
        fact,
        nullable ? "add" : "remove");
  }

  private Optional<Part> part(ColumnModel component, RelationModel relation, TypeMirror type) {
    TableModel target = relation.target();
    if (type.getKind() == TypeKind.ERROR) {
      return Optional.empty(); // the compiler says so itself
    }
    if (type instanceof DeclaredType declared) {
      var record = (TypeElement) declared.asElement();
      if (record.equals(target.element())) {
        return Optional.of(new Part.Row(target));
      }
      Optional<TypeElement> from =
          Annotations.of(record).find(Shape.class).flatMap(of -> of.type("value"));
      if (from.isPresent() && from.get().equals(target.element())) {
        return Optional.of(new Part.Nested(ClassName.get(record)));
      }
    }
    reporter.report(
        Problem.SHAPE_PART,
        component.position(),
        component.component(),
        shape.getSimpleName(),
        described(type),
        root.title(),
        relation.name(),
        target.title(),
        target.title(),
        target.title());
    return Optional.empty();
  }

  private static String described(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      Annotations annotations = Annotations.of(declared.asElement());
      String name = declared.asElement().getSimpleName().toString();
      Optional<TypeElement> from = annotations.find(Shape.class).flatMap(of -> of.type("value"));
      if (from.isPresent()) {
        return name + ", a shape of " + from.get().getSimpleName();
      }
      return annotations.has(Table.class) ? name + ", a row of another table" : name;
    }
    return type.toString();
  }

  private Item refuseCardinality(ColumnModel component, RelationModel relation, boolean many) {
    String target = relation.target().title();
    reporter.report(
        Problem.SHAPE_CARDINALITY,
        component.position(),
        component.component(),
        shape.getSimpleName(),
        many ? "no List" : "a List",
        root.title(),
        relation.name(),
        many ? "any number of rows" : "one row",
        many ? "a List of " + target + " or of a shape of it" : target + " or a shape of it");
    return new Item.Broken();
  }

  /// The element type of a `java.util.List`.
  private static Optional<TypeMirror> element(TypeMirror type) {
    if (type instanceof DeclaredType declared
        && ((TypeElement) declared.asElement())
            .getQualifiedName()
            .contentEquals("java.util.List")) {
      List<? extends TypeMirror> arguments = declared.getTypeArguments();
      return arguments.size() == 1 ? Optional.of(arguments.getFirst()) : Optional.empty();
    }
    return Optional.empty();
  }
}
