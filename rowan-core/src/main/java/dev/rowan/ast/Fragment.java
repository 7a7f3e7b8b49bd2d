package dev.rowan.ast;

import dev.rowan.type.Name;
import dev.rowan.type.QualifiedName;
import dev.rowan.type.SqlType;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// SQL text of the program's own with expressions and identifiers in it: `similarity(name, ?)`.
///
/// Shape: parts in the order in which they are written. The text parts are constant text of the
/// program, checked where the fragment is built; whatever came from a caller is one of the others.
public record Fragment(List<Part> parts, SqlType<?> type) implements CustomExpression {
  /// A piece of a fragment.
  public sealed interface Part {}

  /// Text as it is.
  public record Text(String sql) implements Part {}

  /// An operator with `#` or `?` in it, which mean something else on some servers.
  public record Symbols(String operator) implements Part {}

  /// An expression, in parentheses where it is not a single term.
  public record Operand(Expression expression) implements Part {}

  /// `(item, …)`.
  public record Listed(List<Expression> items) implements Part {
    public Listed {
      items = List.copyOf(items);
    }
  }

  /// An identifier.
  public record Identifier(QualifiedName name) implements Part {}

  /// `table [as alias]`, as it stands in `from`.
  public record Item(QualifiedName table, @Nullable Name alias) implements Part {}

  public Fragment {
    parts = List.copyOf(parts);
  }

  @Override
  public List<Expression> children() {
    List<Expression> children = new ArrayList<>();
    for (Part part : parts) {
      switch (part) {
        case Operand operand -> children.add(operand.expression());
        case Listed listed -> children.addAll(listed.items());
        case Text _, Symbols _, Identifier _, Item _ -> {}
      }
    }
    return List.copyOf(children);
  }

  @Override
  public Fragment withChildren(List<Expression> children) {
    Iterator<Expression> next = children.iterator();
    List<Part> changed = new ArrayList<>();
    for (Part part : parts) {
      changed.add(
          switch (part) {
            case Operand _ -> new Operand(next.next());
            case Listed listed ->
                new Listed(listed.items().stream().map(_ -> next.next()).toList());
            case Text _, Symbols _, Identifier _, Item _ -> part;
          });
    }
    return new Fragment(changed, type);
  }

  @Override
  public void print(SqlText out) {
    for (Part part : parts) {
      switch (part) {
        case Text text -> out.text(text.sql());
        case Symbols symbols -> out.operator(symbols.operator());
        case Operand operand -> out.expression(operand.expression());
        case Listed listed -> list(listed.items(), out);
        case Identifier identifier -> out.name(identifier.name());
        case Item item -> item(item, out);
      }
    }
  }

  private static void list(List<Expression> items, SqlText out) {
    for (int i = 0; i < items.size(); i++) {
      out.text(i == 0 ? "(" : ", ").expression(items.get(i));
    }
    out.text(")");
  }

  private static void item(Item item, SqlText out) {
    out.name(item.table());
    Name alias = item.alias();
    if (alias != null) {
      out.text(" as ").name(new QualifiedName(null, alias));
    }
  }
}
