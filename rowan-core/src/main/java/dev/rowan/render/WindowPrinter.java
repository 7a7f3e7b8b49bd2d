package dev.rowan.render;

import dev.rowan.ast.FrameBound;
import dev.rowan.ast.FrameSpec;
import dev.rowan.ast.WindowSpec;
import java.util.Locale;

/// Prints windows in standard SQL.
final class WindowPrinter {
  private final Printing out;

  WindowPrinter(Printing out) {
    this.out = out;
  }

  /// `partition by … order by … rows between … and …`.
  void window(WindowSpec window) {
    if (!window.partitionBy().isEmpty()) {
      out.text("partition by ");
      out.expressions().list(window.partitionBy());
    }
    out.expressions()
        .orderBy(window.orderBy(), window.partitionBy().isEmpty() ? "order by " : " order by ");
    FrameSpec frame = window.frame();
    if (frame != null) {
      boolean first = window.partitionBy().isEmpty() && window.orderBy().isEmpty();
      out.text(first ? "" : " ")
          .text(frame.unit().name().toLowerCase(Locale.ROOT))
          .text(" between ");
      bound(frame.start());
      out.text(" and ");
      bound(frame.end());
    }
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
