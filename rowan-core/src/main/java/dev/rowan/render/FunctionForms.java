package dev.rowan.render;

import dev.rowan.ast.Call;
import dev.rowan.ast.Expression;
import dev.rowan.type.BasicType;
import dev.rowan.type.DecimalType;
import dev.rowan.type.SqlType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How functions are spelled: by a name, or by a form in which `{0}`, `{1}` … stand for the
/// arguments.
///
/// An argument between parentheses or commas stands as it is, elsewhere in parentheses where it is
/// no single term. A form is a term itself: a call, or in parentheses. One that depends on the type
/// of the first argument is listed as `name:type`. What is not listed is called by its own name.
/// Immutable.
public final class FunctionForms {
  private final Map<String, String> forms;

  private FunctionForms(Map<String, String> forms) {
    this.forms = Map.copyOf(forms);
  }

  /// These forms and no others.
  public static FunctionForms of(Map<String, String> forms) {
    return new FunctionForms(forms);
  }

  /// These forms, and those of `base` for functions not listed here.
  public FunctionForms over(FunctionForms base) {
    Map<String, String> all = new HashMap<>(base.forms);
    // A form for all types stands before one of the base's for a single type.
    all.keySet().removeIf(name -> forms.containsKey(name.replaceFirst(":.*", "")));
    all.putAll(forms);
    return new FunctionForms(all);
  }

  /// The form of `call`, or null where it is called by its own name.
  @Nullable String of(Call call) {
    if (!call.arguments().isEmpty()) {
      String typed = forms.get(call.function() + kind(call.arguments().getFirst().type()));
      if (typed != null) {
        return typed;
      }
    }
    return forms.get(call.function());
  }

  /// The name of `function`, which has no form but its name.
  String name(String function) {
    return forms.getOrDefault(function, function);
  }

  private static String kind(SqlType<?> type) {
    return switch (type) {
      case BasicType<?> basic -> ":" + basic.kind().name().toLowerCase(Locale.ROOT);
      case DecimalType _ -> ":numeric";
      case SqlType<?> _ -> "";
    };
  }

  /// Prints `form` with `arguments` in their places.
  static void print(Printing out, String form, List<Expression> arguments) {
    int at = 0;
    for (int open = form.indexOf('{'); open >= 0; open = form.indexOf('{', at)) {
      int close = form.indexOf('}', open);
      out.text(form.substring(at, open));
      Expression argument = arguments.get(Integer.parseInt(form.substring(open + 1, close)));
      if (separate(form, open, close)) {
        out.expressions().print(argument);
      } else {
        out.expressions().term(argument);
      }
      at = close + 1;
    }
    out.text(form.substring(at));
  }

  private static boolean separate(String form, int open, int close) {
    String before = form.substring(0, open).stripTrailing();
    char after = close + 1 < form.length() ? form.charAt(close + 1) : ' ';
    return (before.endsWith("(") || before.endsWith(",")) && (after == ')' || after == ',');
  }
}
