package dev.rowan.sql;

import dev.rowan.ast.CustomClause;
import dev.rowan.ast.Expression;
import dev.rowan.ast.Fragment;
import dev.rowan.ast.SqlText;
import dev.rowan.ast.TableRef;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A clause written as SQL text.
record FragmentClause(Place place, @Nullable TableRef after, Fragment body)
    implements CustomClause {
  @Override
  public Optional<TableRef> table() {
    return Optional.ofNullable(after);
  }

  @Override
  public List<Expression> children() {
    return body.children();
  }

  @Override
  public FragmentClause withChildren(List<Expression> children) {
    return new FragmentClause(place, after, body.withChildren(children));
  }

  @Override
  public void print(SqlText out) {
    body.print(out);
  }
}
