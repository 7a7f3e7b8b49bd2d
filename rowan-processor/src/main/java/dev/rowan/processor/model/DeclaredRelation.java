package dev.rowan.processor.model;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/// A method of `Relations` as it is written: `One<target>` or `Many<target>`, with `@On` and
/// `@Through`.
///
/// `target` is null where the method has another form, and where the record does not exist (yet):
/// `unresolved` tells the two apart.
public record DeclaredRelation(
    ExecutableElement position,
    String name,
    boolean many,
    @Nullable TypeElement target,
    boolean unresolved,
    List<String> on,
    @Nullable TypeElement through) {
  public DeclaredRelation {
    on = List.copyOf(on);
  }
}
