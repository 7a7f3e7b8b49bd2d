package dev.rowan.type;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A Java class of the user's that the database stores as `base`, or as a type of the database's
/// own that the driver hands over as `base` ([Spelling]).
///
/// Two converted types are equal when they store the same class as the same base under the same
/// spelling: the functions of one class are taken to agree.
public record ConvertedType<B, T>(
    SqlType<B> base,
    Class<T> javaType,
    Function<B, T> fromBase,
    Function<T, B> toBase,
    @Nullable Spelling spelling)
    implements SqlType<T> {

  /// What values of `type` are stored as: `type` itself, or the base of a converted one.
  public static SqlType<?> stored(SqlType<?> type) {
    return type instanceof ConvertedType<?, ?> converted ? stored(converted.base()) : type;
  }

  /// A class stored as `base`.
  public ConvertedType(
      SqlType<B> base, Class<T> javaType, Function<B, T> fromBase, Function<T, B> toBase) {
    this(base, javaType, fromBase, toBase, null);
  }

  /// The same in the database, with the base's own class in Java.
  public SqlType<B> asStored() {
    return spelling == null
        ? base
        : new ConvertedType<>(
            base, base.javaType(), Function.identity(), Function.identity(), spelling);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ConvertedType<?, ?> that
        && base.equals(that.base)
        && javaType.equals(that.javaType)
        && Objects.equals(spelling, that.spelling);
  }

  @Override
  public int hashCode() {
    return 31 * base.hashCode() + javaType.hashCode();
  }

  @Override
  public String toString() {
    Spelling own = spelling;
    return javaType.getSimpleName() + " as " + (own == null ? base : own.name());
  }
}
