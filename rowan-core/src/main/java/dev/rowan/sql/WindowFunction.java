package dev.rowan.sql;

import dev.rowan.ast.Call;
import dev.rowan.ast.Expression;
import dev.rowan.ast.WindowCall;
import java.util.function.Function;

/// A function that is a value only over a window: `row_number()`, `rank()`, `lag(x)`. `S` is the
/// family of its value. Immutable.
public final class WindowFunction<S> {
  private final Call call;
  private final Function<Expression, S> family;

  WindowFunction(Call call, Function<Expression, S> family) {
    this.call = call;
    this.family = family;
  }

  /// `this over (window)`.
  public S over(Window window) {
    return family.apply(new WindowCall(call, window.spec()));
  }

  /// `this over ()`.
  public S over() {
    return over(Window.EMPTY);
  }
}
