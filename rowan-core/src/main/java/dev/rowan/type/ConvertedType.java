package dev.rowan.type;

import java.util.function.Function;

/// A Java class of the user's that the database stores as `base`.
///
/// Two converted types are equal when they store the same class as the same base: the functions of
/// one class are taken to agree.
public record ConvertedType<B, T>(
    SqlType<B> base, Class<T> javaType, Function<B, T> fromBase, Function<T, B> toBase)
    implements SqlType<T> {

  /// What values of `type` are stored as: `type` itself, or the base of a converted one.
  public static SqlType<?> stored(SqlType<?> type) {
    return type instanceof ConvertedType<?, ?> converted ? stored(converted.base()) : type;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ConvertedType<?, ?> that
        && base.equals(that.base)
        && javaType.equals(that.javaType);
  }

  @Override
  public int hashCode() {
    return 31 * base.hashCode() + javaType.hashCode();
  }

  @Override
  public String toString() {
    return javaType.getSimpleName() + " as " + base;
  }
}
