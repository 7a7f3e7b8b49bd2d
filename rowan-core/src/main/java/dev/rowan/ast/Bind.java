package dev.rowan.ast;

import dev.rowan.type.SqlType;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// `?`: a value handed to the driver beside the text, with the type it is bound as.
@SuppressWarnings("ReferenceEquality") // one object is one value, whatever it is
public record Bind(@Nullable Object value, SqlType<?> type) implements Expression {
  /// The value. Text that depends on it is rendered anew for every value.
  @Override
  public @Nullable Object value() {
    return value instanceof Slot slot ? slot.look() : value;
  }

  /// The same with its value, where it is not null, passed through `change`, which must give the
  /// same for equal values: for rewrites that store values in another form, whatever they are.
  public Bind mapped(UnaryOperator<Object> change) {
    Object held = value;
    if (held == null) {
      return this;
    }
    if (held instanceof ParameterName parameter) {
      return new Bind(parameter.mapped(change), type);
    }
    Object changed = held instanceof Slot slot ? slot.mapped(change) : change.apply(held);
    return new Bind(changed, type);
  }

  @Nullable Object held() {
    return value;
  }

  /// Equal values of equal types. Where rendering is watched, asking is looking, from either side.
  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof Bind that
        && type.equals(that.type)
        && (value == that.value || Objects.equals(value(), that.value()));
  }

  /// That of the type, so that binds of equal types are compared, and the comparison is noticed.
  @Override
  public int hashCode() {
    return type.hashCode();
  }

  /// Never the value: it may be a secret, and messages print nodes.
  @Override
  public String toString() {
    return "Bind[" + type + "]";
  }
}
