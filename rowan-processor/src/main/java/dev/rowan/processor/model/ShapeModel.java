package dev.rowan.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import javax.lang.model.element.TypeElement;

/// A `@Shape` record: where it starts, and what each component selects.
public record ShapeModel(
    TypeElement element, ClassName row, TableModel root, List<Item> items, boolean defines) {
  public ShapeModel {
    items = List.copyOf(items);
  }

  /// The class written for a shape record: `AuthorCardShape`; for a member record `Blog.Card`,
  /// `BlogCardShape`.
  public static ClassName shapeClass(ClassName row) {
    return ClassName.get(row.packageName(), String.join("", row.simpleNames()) + "Shape");
  }

  /// What a component selects.
  public sealed interface Item {
    /// A column of the root.
    record Scalar(ColumnModel column, TypeName declared) implements Item {}

    /// An expression given in `define`.
    record Computed(ColumnModel column) implements Item {}

    /// The row or shape at the end of a to-one relation.
    record One(RelationModel relation, Part part, boolean nullable) implements Item {}

    /// The rows or shapes at the end of a to-many relation.
    record Many(RelationModel relation, Part part) implements Item {}

    /// A component with a reported problem.
    record Broken() implements Item {}
  }

  /// What stands at the end of a relation.
  public sealed interface Part {
    /// The whole row of `table`.
    record Row(TableModel table) implements Part {}

    /// The shape written for the record `row`.
    record Nested(ClassName row) implements Part {}
  }
}
