package dev.rowan.sql;

import dev.rowan.ast.Bind;
import dev.rowan.ast.ParameterName;
import dev.rowan.type.Name;

/// Named parameters: places of a statement whose values are given when it runs.
///
/// ```java
/// static final NumberExpr<Long> ID = parameter("id").number(SqlType.BIGINT);
/// static final Query<User> BY_ID = select(USERS).where(USERS.id.eq(ID));
/// engine.one(BY_ID.bind(ID, 5L));
/// ```
///
/// The statement is rendered once per dialect, whatever the values. Two parameters of one name are
/// one, and must be of one type; the name is never part of the SQL.
public final class Parameters {
  private Parameters() {}

  /// The parameter called `name`; its type is to be said.
  public static Untyped parameter(String name) {
    var parameter = new ParameterName(new Name(name).text());
    return Untyped.of(type -> new Bind(parameter, type));
  }
}
