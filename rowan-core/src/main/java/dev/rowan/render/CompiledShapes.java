package dev.rowan.render;

import dev.rowan.ast.Bind;
import dev.rowan.ast.Rewriter;
import dev.rowan.ast.Slot;
import dev.rowan.ast.StatementNode;
import dev.rowan.ast.StatementShape;
import dev.rowan.type.SqlType;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The texts of one dialect by the shapes of their statements: a statement that differs from an
/// earlier one in its values alone is not rendered again.
///
/// A text is kept only if no rewrite, check or printer looked at a value while it was rendered
/// ([Slot]); the parameters are then the statement's own binds, each in the places the first
/// rendering gave it. The shapes used last are kept, at most twice [#MOST]. Thread-safe.
public final class CompiledShapes {
  private static final int MOST = 512;

  private volatile Map<StatementShape, Template> young = new ConcurrentHashMap<>();
  private volatile Map<StatementShape, Template> old = new ConcurrentHashMap<>();

  /// Nothing yet.
  public CompiledShapes() {}

  /// The text of `statement`: as kept for its shape, else as `render` gives it.
  public CompiledSql compile(StatementNode statement, Function<StatementNode, CompiledSql> render) {
    StatementShape shape = StatementShape.of(statement);
    if (shape == null) {
      return render.apply(statement);
    }
    Template known = find(shape);
    if (known == null) {
      known = Template.of(statement, shape, render);
      keep(shape.alone(), known);
    }
    return known.depends() ? render.apply(statement) : known.with(shape.binds());
  }

  private @Nullable Template find(StatementShape shape) {
    Template known = young.get(shape);
    if (known == null) {
      known = old.get(shape);
      if (known != null) {
        keep(shape.alone(), known);
      }
    }
    return known;
  }

  /// Where the young are many, they become the old, and the old are forgotten. A lost race only
  /// renders again.
  private void keep(StatementShape shape, Template template) {
    if (young.size() >= MOST) {
      old = young;
      young = new ConcurrentHashMap<>();
    }
    young.put(shape, template);
  }

  /// A parameter of a kept text: a value of the statement, or one that is the same for all. It
  /// holds no value of the statement that was rendered first.
  private sealed interface Parameter {
    /// The bind of the statement at `index`, its value passed through `change`.
    record Given(int index, UnaryOperator<Object> change, SqlType<?> type) implements Parameter {}

    /// What a rewrite has added, or null.
    record Constant(Bind bind) implements Parameter {}
  }

  /// A text and its parameters; without text where the text depends on values.
  private record Template(@Nullable String text, List<Parameter> parameters) {
    static Template of(
        StatementNode statement,
        StatementShape shape,
        Function<StatementNode, CompiledSql> render) {
      boolean[] looked = new boolean[1];
      var watching = new Watching(shape.binds(), looked);
      CompiledSql sql = render.apply(watching.statement(statement));
      return looked[0] || watching.missed(sql.parameters())
          ? new Template(null, List.of())
          : new Template(sql.text(), sql.parameters().stream().map(Template::parameter).toList());
    }

    private static Parameter parameter(Bind bind) {
      Slot slot = Slot.in(bind);
      return slot == null
          ? new Parameter.Constant(bind)
          : new Parameter.Given(slot.index(), slot.change(), bind.type());
    }

    /// Whether the text depends on values.
    boolean depends() {
      return text == null;
    }

    CompiledSql with(List<Bind> binds) {
      List<Bind> filled = new ArrayList<>(parameters.size());
      for (int i = 0; i < parameters.size(); i++) {
        filled.add(
            switch (parameters.get(i)) {
              case Parameter.Given given -> filled(given, binds.get(given.index()));
              case Parameter.Constant constant -> constant.bind();
            });
      }
      return new CompiledSql(String.valueOf(text), filled);
    }

    @SuppressWarnings("ReferenceEquality") // the same object says that nothing changed
    private static Bind filled(Parameter.Given parameter, Bind given) {
      Object value = Objects.requireNonNull(given.value(), "null is of another shape");
      Object changed = parameter.change().apply(value);
      boolean sameType = parameter.type().equals(given.type());
      return changed == value && sameType
          ? given
          : new Bind(changed, sameType ? given.type() : parameter.type());
    }
  }

  /// Puts a slot in the place of every value.
  private static final class Watching extends Rewriter {
    private final IdentityHashMap<Bind, Bind> watched = new IdentityHashMap<>();

    Watching(List<Bind> binds, boolean[] looked) {
      for (int i = 0; i < binds.size(); i++) {
        Bind bind = binds.get(i);
        if (bind.value() != null) {
          watched.put(bind, Slot.watching(bind, i, looked));
        }
      }
    }

    @Override
    protected Bind bind(Bind bind) {
      return watched.getOrDefault(bind, bind);
    }

    /// Whether a value of the statement came through without a slot.
    boolean missed(List<Bind> parameters) {
      return parameters.stream().anyMatch(watched::containsKey);
    }
  }
}
