package dev.rowan.type;

import java.util.List;

/// An array of `element`s.
public record ArrayType<E>(SqlType<E> element) implements SqlType<List<E>> {
  @Override
  @SuppressWarnings("unchecked") // the class of a List<E> is the class List
  public Class<List<E>> javaType() {
    return (Class<List<E>>) (Class<?>) List.class;
  }

  @Override
  public String toString() {
    return element + "[]";
  }
}
