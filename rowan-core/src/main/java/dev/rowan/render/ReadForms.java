package dev.rowan.render;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.DeleteStatement;
import dev.rowan.ast.Fragment;
import dev.rowan.ast.InsertStatement;
import dev.rowan.ast.MergeStatement;
import dev.rowan.ast.QueryNode;
import dev.rowan.ast.RawQuery;
import dev.rowan.ast.SelectItem;
import dev.rowan.ast.SelectQuery;
import dev.rowan.ast.StatementNode;
import dev.rowan.ast.UpdateStatement;
import dev.rowan.type.ConvertedType;
import dev.rowan.type.Spelling;
import dev.rowan.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `select place` -> `select ST_AsText(place)`, where the type of `place` says how it is read.
///
/// Only what a statement gives back is read; inside it the value stays what the database knows.
final class ReadForms {
  private ReadForms() {}

  static StatementNode apply(StatementNode statement) {
    return switch (statement) {
      case SelectQuery select when any(select.items()) -> select.withItems(read(select.items()));
      case InsertStatement insert when any(insert.returning()) ->
          insert.withReturning(read(insert.returning()));
      case UpdateStatement update when any(update.returning()) ->
          update.withReturning(read(update.returning()));
      case DeleteStatement delete when any(delete.returning()) ->
          delete.withReturning(read(delete.returning()));
      case MergeStatement merge when any(merge.returning()) ->
          merge.withReturning(read(merge.returning()));
      case SelectQuery _, RawQuery _ -> statement;
      case QueryNode query when any(query.items()) ->
          throw new InvalidStatement(
              "ROWAN-1615",
              "a combined query gives back a type that is read by an expression of its own; select"
                  + " from it as a derived table");
      default -> statement;
    };
  }

  private static boolean any(List<SelectItem> items) {
    for (int i = 0; i < items.size(); i++) {
      if (form(items.get(i)) != null) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Spelling form(SelectItem item) {
    SqlType<?> type = item.expression().type();
    Spelling own = type instanceof ConvertedType<?, ?> converted ? converted.spelling() : null;
    return own == null || own.readsPlainly() ? null : own;
  }

  private static List<SelectItem> read(List<SelectItem> items) {
    List<SelectItem> read = new ArrayList<>();
    for (SelectItem item : items) {
      Spelling form = form(item);
      read.add(form == null ? item : new SelectItem(read(item, form), item.label()));
    }
    return read;
  }

  private static Fragment read(SelectItem item, Spelling form) {
    return new Fragment(
        List.of(
            new Fragment.Text(form.readBefore()),
            new Fragment.Operand(item.expression()),
            new Fragment.Text(form.readAfter())),
        item.expression().type());
  }
}
