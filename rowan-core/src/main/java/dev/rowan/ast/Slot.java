package dev.rowan.ast;

import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Stands for the value of a [Bind] while a statement is rendered for all values of its
/// [StatementShape], and notices when the rendering looks at it: what depends on a value holds for
/// that value alone.
///
/// Two slots are equal where their values are, and comparing them is looking; a slot is equal to
/// itself whatever its value.
public final class Slot {
  private final int index;
  private final Object value;
  private final UnaryOperator<Object> change;
  private final boolean[] looked;

  private Slot(int index, Object value, UnaryOperator<Object> change, boolean[] looked) {
    this.index = index;
    this.value = value;
    this.change = change;
    this.looked = looked;
  }

  /// A bind like `bind`, the `index`th of its statement, whose value is watched: `looked[0]` is set
  /// when anything asks for it. Null is part of the shape, and stays as it is.
  public static Bind watching(Bind bind, int index, boolean[] looked) {
    Object value = bind.value();
    return value == null
        ? bind
        : new Bind(new Slot(index, value, UnaryOperator.identity(), looked), bind.type());
  }

  /// The slot in `bind`, or null where it holds a plain value.
  public static @Nullable Slot in(Bind bind) {
    return bind.held() instanceof Slot slot ? slot : null;
  }

  /// The place of its bind in the statement as it was built, from 0.
  public int index() {
    return index;
  }

  /// What rendering has made of the value in this place; the same for any other.
  public UnaryOperator<Object> change() {
    UnaryOperator<Object> own = change; // not the slot, which holds a value
    return other ->
        other instanceof ParameterName parameter ? parameter.mapped(own) : own.apply(other);
  }

  Slot mapped(UnaryOperator<Object> next) {
    return new Slot(index, value, before -> next.apply(change.apply(before)), looked);
  }

  Object look() {
    looked[0] = true;
    return change().apply(value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return Objects.equals(look(), other instanceof Slot slot ? slot.look() : other);
  }

  /// The same for all, so that equality is asked and noticed.
  @Override
  public int hashCode() {
    return 0;
  }

  @Override
  public String toString() {
    return "slot " + index;
  }
}
