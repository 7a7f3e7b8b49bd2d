package dev.rowan.processor.check;

import dev.rowan.processor.model.DeclaredRelation;
import dev.rowan.processor.model.TableModel;
import dev.rowan.processor.report.Problem;
import dev.rowan.processor.report.Reporter;
import dev.rowan.sql.TableOf;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/// The methods without parameters that every table class inherits; a relation cannot have their
/// names.
public final class MemberNames {
  private final Set<String> inherited = new HashSet<>();

  /// The names as the compiled program's Rowan has them.
  public MemberNames(Elements elements) {
    TypeElement base = elements.getTypeElement(TableOf.class.getCanonicalName());
    if (base != null) {
      for (ExecutableElement method : ElementFilter.methodsIn(elements.getAllMembers(base))) {
        if (method.getParameters().isEmpty()) {
          inherited.add(method.getSimpleName().toString());
        }
      }
    }
  }

  void check(TableModel table, Reporter reporter) {
    for (DeclaredRelation relation : table.relations()) {
      if (inherited.contains(relation.name())) {
        reporter.report(
            Problem.RELATION_HIDES_MEMBER,
            relation.position(),
            relation.name(),
            table.names().table().simpleName(),
            relation.name());
      } else if (table.column(relation.name()).isPresent()) {
        reporter.report(
            Problem.RELATION_IS_COMPONENT, relation.position(), relation.name(), table.title());
      }
    }
  }
}
