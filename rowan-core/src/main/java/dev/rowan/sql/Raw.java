package dev.rowan.sql;

import dev.rowan.ast.Bind;
import dev.rowan.ast.Fragment;
import dev.rowan.ast.OutputRef;
import dev.rowan.ast.RawCommand;
import dev.rowan.type.Name;
import dev.rowan.type.SqlType;
import org.jspecify.annotations.Nullable;

/// SQL text of the program's own, mixed with typed parts. Meant to be imported statically.
///
/// The text is constant text of the program; each `{}` in it stands for an argument, `{{` and `}}`
/// for the braces. A value becomes a parameter (a list of them `(?, ?)`), an expression or column
/// its SQL, a query a subquery in parentheses, a [Name] an identifier, a table `table [as alias]`,
/// before a dot what its columns are qualified with. Inside quotes and dollar quotes `{}` is text.
///
/// The text is not looked at beyond that, and is the same on every dialect. It sees values as the
/// database stores them. What it would do to the statement around it is refused: unbalanced quotes
/// and brackets, `;`, `?`, comments, placeholders of the server's own.
public final class Raw {
  private static final Name SOURCE = new Name("raw");

  private Raw() {}

  /// One expression, in parentheses wherever something stands beside it: `raw("upper({})",
  /// USERS.name).text()`.
  ///
  /// @throws dev.rowan.InvalidStatement if the text does not keep to itself or the arguments do not
  ///   fit it, naming the place
  public static Untyped raw(String sql, @Nullable Object... arguments) {
    Fragment fragment = Fragments.of(sql, true, arguments);
    return Untyped.of(type -> new Fragment(fragment.parts(), type));
  }

  /// A whole query; [RawStatement#reading] says how its rows are read.
  public static RawStatement query(String sql, @Nullable Object... arguments) {
    return new RawStatement(Fragments.of(sql, false, arguments));
  }

  /// A whole statement without rows.
  public static Command command(String sql, @Nullable Object... arguments) {
    return new NodeCommand(new RawCommand(Fragments.of(sql, false, arguments)));
  }

  /// A column of a raw query, by the name it has in its result.
  public static Untyped column(String name) {
    var as = new Name(name);
    return Untyped.labelled(type -> new OutputRef(SOURCE, as, type), as);
  }

  /// A value of `type`, for classes without a type of their own and for null.
  public static <T> ValueExpr<T> value(SqlType<T> type, @Nullable T value) {
    return Views.value(new Bind(value, type), type);
  }
}
