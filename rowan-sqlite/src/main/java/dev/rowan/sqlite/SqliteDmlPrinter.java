package dev.rowan.sqlite;

import dev.rowan.ast.BooleanConstant;
import dev.rowan.ast.InsertSource;
import dev.rowan.ast.InsertStatement;
import dev.rowan.ast.QueryNode;
import dev.rowan.ast.SelectQuery;
import dev.rowan.render.DmlPrinter;
import dev.rowan.render.Printing;

/// Standard data changes, but for an upsert from a select, and for where `returning` stands.
final class SqliteDmlPrinter extends DmlPrinter {
  SqliteDmlPrinter(Printing out) {
    super(out);
  }

  /// `insert … select … from t on conflict …` -> `insert … select … from t where true on conflict
  /// …`: without a condition SQLite reads `on` as that of a join (SQLite manual, "UPSERT", §2.1).
  ///
  /// `insert … select … union select … from t on conflict …` -> `insert … select * from (…) where
  /// true on conflict …`
  @Override
  protected void source(InsertStatement insert) {
    if (insert.onConflict() == null || !(insert.source() instanceof InsertSource.FromQuery from)) {
      super.source(insert);
      return;
    }
    out.text(' ');
    switch (from.query()) {
      case SelectQuery select ->
          out.queries()
              .query(select.where() == null ? select.withWhere(new BooleanConstant(true)) : select);
      case QueryNode query -> {
        out.text("select * from (");
        out.queries().query(query);
        out.text(") where true");
      }
    }
  }

  /// `order by … limit … returning …` -> `returning … order by … limit …`
  @Override
  protected void limitedReturning(Runnable limited, Runnable returning) {
    returning.run();
    limited.run();
  }
}
