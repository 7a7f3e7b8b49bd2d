package dev.rowan.ast;

import dev.rowan.type.Name;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The growing list of what a statement is made of, and its values apart.
abstract sealed class ShapeParts permits ExpressionShapeWalk {
  private static final int MOST_BINDS = 64;
  private static final int MOST_PARTS = 4_096;

  private @Nullable Object[] parts = new @Nullable Object[96];
  private int size;
  private int hash;
  private final List<Bind> binds = new ArrayList<>();

  /// Whether the shape is still worth keeping; where it is not, the walk has nothing to do.
  boolean kept = true;

  final @Nullable StatementShape shape() {
    return kept
        ? new StatementShape(Arrays.copyOf(parts, size), hash, Collections.unmodifiableList(binds))
        : null;
  }

  final void add(@Nullable Object part, int partHash) {
    if (size == parts.length) {
      parts = Arrays.copyOf(parts, size * 2);
    }
    parts[size++] = part;
    hash = hash * 31 + partHash;
    kept &= size < MOST_PARTS;
  }

  /// What the hash does without; it is compared all the same.
  final void add(@Nullable Object part) {
    add(part, 0);
  }

  final void kind(Class<?> kind) {
    add(kind, System.identityHashCode(kind));
  }

  final void word(Enum<?> word) {
    add(word, word.name().hashCode());
  }

  final void flag(boolean flag) {
    add(flag, flag ? 1 : 0);
  }

  final void text(String text) {
    add(text, text.hashCode());
  }

  final void name(@Nullable Name name) {
    add(name, name == null ? 0 : name.text().hashCode());
  }

  final void names(List<Name> names) {
    each(names, this::name);
  }

  final <E> void each(List<E> list, Consumer<? super E> write) {
    add(list.size(), list.size());
    for (int i = 0; i < list.size() && kept; i++) {
      write.accept(list.get(i));
    }
  }

  @SuppressWarnings("ReferenceEquality") // one object in two places has one value, always
  final void bind(Bind bind) {
    kind(Bind.class);
    add(bind.type());
    flag(bind.held() == null);
    for (int i = binds.size() - 1; i >= 0; i--) {
      if (binds.get(i) == bind) {
        add(i, i);
        return;
      }
    }
    add(binds.size());
    binds.add(bind);
    kept &= binds.size() <= MOST_BINDS;
  }
}
