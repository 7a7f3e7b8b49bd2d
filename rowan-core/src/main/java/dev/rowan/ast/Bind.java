package dev.rowan.ast;

import dev.rowan.type.SqlType;
import org.jspecify.annotations.Nullable;

/// `?`: a value handed to the driver beside the text, with the type it is bound as.
public record Bind(@Nullable Object value, SqlType<?> type) implements Expression {
  /// Never the value: it may be a secret, and messages print nodes.
  @Override
  public String toString() {
    return "Bind[" + type + "]";
  }
}
