package dev.rowan.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// `partition by … order by … rows between … and …`.
public record WindowSpec(
    List<Expression> partitionBy, List<OrderItem> orderBy, @Nullable FrameSpec frame) {
  public WindowSpec {
    partitionBy = List.copyOf(partitionBy);
    orderBy = List.copyOf(orderBy);
  }
}
