package dev.rowan.render;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.FrameBound;
import dev.rowan.ast.FrameSpec;
import dev.rowan.ast.WindowSpec;
import dev.rowan.type.Name;
import dev.rowan.type.SqlType;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Prints windows in standard SQL: named ones by their name, defined once behind `having`.
final class WindowPrinter {
  private final Printing out;

  /// The named windows of the query being printed.
  private Scope scope = new Scope();

  /// Named windows, and whether the clause that defines them has been written.
  static final class Scope {
    private final Map<Name, WindowSpec> named = new LinkedHashMap<>();
    private boolean closed;
  }

  WindowPrinter(Printing out) {
    this.out = out;
  }

  /// Begins a query, and returns the one around it, to be given to [#leave].
  Scope enter() {
    Scope outer = scope;
    scope = new Scope();
    return outer;
  }

  /// Ends a query.
  void leave(Scope outer) {
    scope = outer;
  }

  /// `window name as (…), …`: the named windows that stand before; nothing where there are none.
  void clause() {
    String keyword = " window ";
    // A window's own expressions may hold queries, but no windows of this one.
    for (Map.Entry<Name, WindowSpec> window : scope.named.entrySet()) {
      out.text(keyword).name(window.getKey()).text(" as (");
      definition(window.getValue());
      out.text(')');
      keyword = ", ";
    }
    scope.closed = true;
  }

  /// `name`, or `(partition by …)`; behind the clause, the name of one that it defines.
  void window(WindowSpec window) {
    Name name = window.name();
    WindowSpec known = name == null ? null : scope.named.get(name);
    if (known != null && !known.equals(window)) {
      throw new InvalidStatement(
          "ROWAN-1221",
          "two different windows of one query are called \"%s\"; rename one".formatted(name));
    }
    if (name != null && (known != null || !scope.closed)) {
      scope.named.put(name, window);
      out.name(name);
      return;
    }
    out.text('(');
    definition(window);
    out.text(')');
  }

  /// `partition by … order by … rows between … and …`.
  private void definition(WindowSpec window) {
    if (!window.partitionBy().isEmpty()) {
      out.text("partition by ");
      out.expressions().list(window.partitionBy());
    }
    out.expressions()
        .orderBy(window.orderBy(), window.partitionBy().isEmpty() ? "order by " : " order by ");
    FrameSpec frame = window.frame();
    if (frame != null) {
      boolean first = window.partitionBy().isEmpty() && window.orderBy().isEmpty();
      out.text(first ? "" : " ");
      frame(frame);
    }
  }

  /// `rows between … and … [exclude …]`.
  private void frame(FrameSpec frame) {
    require(frame);
    out.text(frame.unit().name().toLowerCase(Locale.ROOT)).text(" between ");
    bound(frame.start());
    out.text(" and ");
    bound(frame.end());
    if (frame.exclusion() != FrameSpec.Exclusion.NO_OTHERS) {
      out.text(" exclude ").text(frame.exclusion().keyword());
    }
  }

  private void require(FrameSpec frame) {
    if (frame.unit() == FrameSpec.Unit.GROUPS) {
      out.features()
          .requireNative(
              Feature.FRAME_GROUPS,
              "number the groups by denseRank() in a derived table, and frame its range");
    }
    if (frame.exclusion() != FrameSpec.Exclusion.NO_OTHERS) {
      out.features()
          .requireNative(
              Feature.FRAME_EXCLUSION,
              "take the row's own value off the aggregate, or join the table with itself");
    }
    if (distance(frame.start()) || distance(frame.end())) {
      out.features()
          .requireNative(
              Feature.FRAME_INTERVAL,
              "frame a range of days or of a duration; months have no length of their own");
    }
  }

  private static boolean distance(FrameBound bound) {
    return switch (bound) {
      case FrameBound.Preceding preceding -> preceding.rows().type().equals(SqlType.INTERVAL);
      case FrameBound.Following following -> following.rows().type().equals(SqlType.INTERVAL);
      case FrameBound.UnboundedPreceding _,
          FrameBound.CurrentRow _,
          FrameBound.UnboundedFollowing _ ->
          false;
    };
  }

  private void bound(FrameBound bound) {
    switch (bound) {
      case FrameBound.UnboundedPreceding _ -> out.text("unbounded preceding");
      case FrameBound.Preceding preceding -> out.bind(preceding.rows()).text(" preceding");
      case FrameBound.CurrentRow _ -> out.text("current row");
      case FrameBound.Following following -> out.bind(following.rows()).text(" following");
      case FrameBound.UnboundedFollowing _ -> out.text("unbounded following");
    }
  }
}
