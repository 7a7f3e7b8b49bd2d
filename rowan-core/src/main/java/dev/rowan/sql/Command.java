package dev.rowan.sql;

import dev.rowan.ast.CustomClause;
import java.util.List;

/// A statement that changes rows and returns how many.
public interface Command extends Statement {
  /// The same command with a clause or hint of the user's own ([Custom#clause], [Hints]).
  default Command clause(CustomClause clause) {
    return new ClausedCommand(this, List.of(clause));
  }

  /// The same command with a comment behind it, which cannot be broken out of.
  default Command comment(String text) {
    return new RemarkedCommand(this, Remark.NONE.comment(text));
  }

  /// The same command with a tag in a comment behind it: `/*key='value'*/` ([Remark]). Tags of the
  /// engine and the transaction stand beside it.
  default Command tag(String key, String value) {
    return new RemarkedCommand(this, Remark.NONE.tag(key, value));
  }

  /// The same command with a value for a named parameter of it ([Parameters]).
  ///
  /// @throws dev.rowan.InvalidStatement if `parameter` is none, or has a value already
  default <T> Command bind(Expr<T> parameter, T value) {
    return new BoundCommand(this, Bindings.NONE.with(parameter, value));
  }

  /// The same command with null for a named parameter of it.
  default Command bindNull(Expr<?> parameter) {
    return new BoundCommand(this, Bindings.NONE.with(parameter, null));
  }
}
