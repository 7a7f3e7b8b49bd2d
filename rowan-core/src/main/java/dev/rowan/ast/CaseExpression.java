package dev.rowan.ast;

import dev.rowan.type.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `case when condition then value … [else value] end`.
public record CaseExpression(
    List<CaseBranch> branches, @Nullable Expression otherwise, SqlType<?> type)
    implements Expression {
  public CaseExpression {
    branches = List.copyOf(branches);
  }
}
