package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.type.SqlType;
import java.util.List;
import java.util.function.Supplier;

/// A list inside each row of a query, loaded for all rows together by one more statement.
///
/// The row's items from `keyItem` on (from 0, within its selection) are the key its elements carry:
/// as many as `keyTypes`. A row whose key is null has an empty list. `inline` is the same list as a
/// column of the row itself.
public record NestedList(
    String relation,
    int keyItem,
    List<SqlType<?>> keyTypes,
    Load load,
    Supplier<InlineList> inline) {
  public NestedList {
    keyTypes = List.copyOf(keyTypes);
  }

  /// A list that only a statement of its own loads; [Select#inOneStatement] refuses it.
  public NestedList(String relation, int keyItem, List<SqlType<?>> keyTypes, Load load) {
    this(
        relation,
        keyItem,
        keyTypes,
        load,
        () -> {
          throw new InvalidStatement(
              "ROWAN-1179",
              "the list %s is loaded by a statement of its own alone; leave out inOneStatement()"
                  .formatted(relation));
        });
  }

  /// The same list where its selection begins `items` further to the right.
  public NestedList shifted(int items) {
    return new NestedList(relation, keyItem + items, keyTypes, load, inline);
  }

  /// Builds the statement that loads the elements of many rows.
  @FunctionalInterface
  public interface Load {
    /// The query for the elements of `keys`, distinct and not null: each a value, or a [List] of
    /// values where the key has several columns.
    Query<Element> elements(List<Object> keys);
  }

  /// One element and the key of the row it belongs to.
  public record Element(Object key, Object value) {}
}
