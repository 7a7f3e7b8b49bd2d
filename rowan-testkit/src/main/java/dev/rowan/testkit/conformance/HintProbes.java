package dev.rowan.testkit.conformance;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.testkit.blog.UserTable.USERS;

import dev.rowan.ast.CustomExpression;
import dev.rowan.ast.Expression;
import dev.rowan.ast.SqlText;
import dev.rowan.sql.Custom;
import dev.rowan.sql.Hints;
import dev.rowan.type.SqlType;
import java.util.List;

/// The probes of hints to the planner.
final class HintProbes {
  /// What the hint sets a variable to for the time of the statement.
  static final Long BYTES = 1_048_576L;

  private HintProbes() {}

  static List<?> index(Trial trial) {
    return trial.list(
        select(USERS.username)
            .where(USERS.lastName.eq("Hopper"))
            .clause(Hints.forceIndex(USERS, "ix_users_last_name_first_name")));
  }

  static List<?> optimizer(Trial trial) {
    return trial.list(
        select(Custom.expression(new SortBuffer()).number(SqlType.BIGINT))
            .clause(Hints.optimizer("SET_VAR", "sort_buffer_size = " + BYTES)));
  }

  /// `@@sort_buffer_size`.
  private record SortBuffer() implements CustomExpression {
    @Override
    public SqlType<?> type() {
      return SqlType.BIGINT;
    }

    @Override
    public List<Expression> children() {
      return List.of();
    }

    @Override
    public SortBuffer withChildren(List<Expression> children) {
      return this;
    }

    @Override
    public void print(SqlText out) {
      out.text("@@sort_buffer_size");
    }
  }
}
