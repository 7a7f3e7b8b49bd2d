package dev.rowan.sqlite;

import dev.rowan.ast.Bind;
import dev.rowan.ast.FrameBound;
import dev.rowan.ast.FrameSpec;
import dev.rowan.ast.WindowCall;
import dev.rowan.ast.WindowSpec;
import dev.rowan.type.DecimalType;

/// `order by price range between 5 preceding and current row` over `numeric(10, 2)` -> `… between
/// 500 preceding …`: distances are scaled as the values are. See [ScaledDecimals].
final class ScaledFrame {
  private ScaledFrame() {}

  static WindowCall of(WindowCall call) {
    WindowSpec window = call.window();
    FrameSpec frame = window.frame();
    if (frame == null || frame.unit() != FrameSpec.Unit.RANGE || window.orderBy().size() != 1) {
      return call;
    }
    if (!(window.orderBy().getFirst().expression().type() instanceof DecimalType type)) {
      return call;
    }
    var scaled =
        new FrameSpec(
            frame.unit(),
            bound(frame.start(), type.scale()),
            bound(frame.end(), type.scale()),
            frame.exclusion());
    return new WindowCall(
        call.function(),
        new WindowSpec(window.name(), window.partitionBy(), window.orderBy(), scaled),
        call.ignoreNulls());
  }

  private static FrameBound bound(FrameBound bound, int scale) {
    return switch (bound) {
      case FrameBound.Preceding preceding ->
          new FrameBound.Preceding(scaled(preceding.rows(), scale));
      case FrameBound.Following following ->
          new FrameBound.Following(scaled(following.rows(), scale));
      case FrameBound.UnboundedPreceding _,
          FrameBound.CurrentRow _,
          FrameBound.UnboundedFollowing _ ->
          bound;
    };
  }

  private static Bind scaled(Bind distance, int scale) {
    return Scaled.of(distance).at(scale).node() instanceof Bind bind ? bind : distance;
  }
}
