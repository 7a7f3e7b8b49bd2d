package dev.rowan.ast;

import java.util.function.UnaryOperator;

/// What a [Bind] holds instead of a value while the value of a named parameter is not given, and
/// what rendering makes of the value once it is.
public record ParameterName(String name, UnaryOperator<Object> change) {
  private static final UnaryOperator<Object> AS_GIVEN = UnaryOperator.identity();

  /// A parameter whose value is taken as it is given.
  public ParameterName(String name) {
    this(name, AS_GIVEN);
  }

  ParameterName mapped(UnaryOperator<Object> next) {
    return new ParameterName(name, value -> next.apply(change.apply(value)));
  }

  @Override
  public String toString() {
    return ":" + name;
  }
}
