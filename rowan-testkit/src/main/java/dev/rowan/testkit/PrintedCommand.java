package dev.rowan.testkit;

import dev.rowan.ast.Bind;
import dev.rowan.ast.StatementNode;
import dev.rowan.dialect.Dialect;
import dev.rowan.render.CompiledSql;
import dev.rowan.sql.Command;
import java.util.List;

/// A command whose text is fixed: printed by another dialect than the database's own, or written by
/// hand.
public record PrintedCommand(CompiledSql text) implements Command {
  /// SQL, and the values of its placeholders.
  public static PrintedCommand of(String sql, Bind... binds) {
    return new PrintedCommand(new CompiledSql(sql, List.of(binds)));
  }

  /// `command` as `dialect` prints it.
  public static PrintedCommand of(Command command, Dialect dialect) {
    return new PrintedCommand(command.compile(dialect));
  }

  @Override
  public StatementNode node() {
    throw new UnsupportedOperationException("only the text is known: " + text);
  }

  @Override
  public CompiledSql compile(Dialect dialect) {
    return text;
  }
}
