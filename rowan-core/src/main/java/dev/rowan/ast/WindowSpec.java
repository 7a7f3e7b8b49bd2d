package dev.rowan.ast;

import dev.rowan.type.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `partition by … order by … rows between … and …`; under a name it is written once, in the
/// query's `window` clause.
public record WindowSpec(
    @Nullable Name name,
    List<Expression> partitionBy,
    List<OrderItem> orderBy,
    @Nullable FrameSpec frame) {
  public WindowSpec {
    partitionBy = List.copyOf(partitionBy);
    orderBy = List.copyOf(orderBy);
  }

  /// A window without name.
  public WindowSpec(
      List<Expression> partitionBy, List<OrderItem> orderBy, @Nullable FrameSpec frame) {
    this(null, partitionBy, orderBy, frame);
  }
}
