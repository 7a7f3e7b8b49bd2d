package dev.rowan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExportsTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.ModuleTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/// Public API is documented. Doclint could say so too, but it would also ask for a tag for each
/// parameter and each result, where our comments are prose.
class DocumentationRulesTest {

  @Test
  void publicApiHasComments() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      var sources = files.getJavaFileObjectsFromPaths(Sources.javaFiles());
      var task =
          (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, sources);
      List<CompilationUnitTree> units = new ArrayList<>();
      task.parse().forEach(units::add);

      var scan = new MissingComments(DocTrees.instance(task), exportedPackages(units));
      scan.scan(units, null);

      assertThat(scan.missing).isEmpty();
    }
  }

  private static Set<String> exportedPackages(List<CompilationUnitTree> units) {
    Set<String> exported = new HashSet<>();
    for (CompilationUnitTree unit : units) {
      ModuleTree module = unit.getModule();
      if (module != null) {
        for (Tree directive : module.getDirectives()) {
          if (directive instanceof ExportsTree exports) {
            exported.add(exports.getPackageName().toString());
          }
        }
      }
    }
    return exported;
  }

  /// Collects the declarations that a user can see and that have no comment. Enum constants and
  /// record components may explain themselves; what overrides inherits its comment.
  private static final class MissingComments extends TreePathScanner<Void, Void> {
    private final List<String> missing = new ArrayList<>();
    private final DocTrees trees;
    private final Set<String> exported;

    MissingComments(DocTrees trees, Set<String> exported) {
      this.trees = trees;
      this.exported = exported;
    }

    @Override
    public Void visitCompilationUnit(CompilationUnitTree unit, Void nothing) {
      boolean visible =
          unit.getPackageName() != null && exported.contains(unit.getPackageName().toString());
      return visible ? super.visitCompilationUnit(unit, nothing) : null;
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
      if (!isVisible(type.getModifiers())) {
        return null;
      }
      require(type.getSimpleName().toString(), type);
      return super.visitClass(type, nothing);
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      boolean constructorOfRecord =
          method.getReturnType() == null && enclosingType().getKind() == Tree.Kind.RECORD;
      if (isVisible(method.getModifiers()) && !overrides(method) && !constructorOfRecord) {
        require(method.getName() + "(" + method.getParameters().size() + ")", method);
      }
      return null;
    }

    @Override
    public Void visitVariable(VariableTree field, Void nothing) {
      boolean component =
          enclosingType().getKind() == Tree.Kind.RECORD
              && !field.getModifiers().getFlags().contains(Modifier.STATIC);
      boolean constant =
          enclosingType().getKind() == Tree.Kind.ENUM
              && field.getType().toString().contentEquals(enclosingType().getSimpleName());
      if (isVisible(field.getModifiers()) && !component && !constant) {
        require(field.getName().toString(), field);
      }
      return null;
    }

    private void require(String name, Tree declaration) {
      if (trees.getDocComment(getCurrentPath()) == null) {
        CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
        long start = trees.getSourcePositions().getStartPosition(unit, declaration);
        String file = unit.getSourceFile().getName().replaceFirst(".*/(?=rowan-)", "");
        missing.add(file + ":" + unit.getLineMap().getLineNumber(start) + " " + name);
      }
    }

    private boolean isVisible(ModifiersTree modifiers) {
      Set<Modifier> flags = modifiers.getFlags();
      return flags.contains(Modifier.PUBLIC)
          || flags.contains(Modifier.PROTECTED)
          || (isMemberOfInterface() && !flags.contains(Modifier.PRIVATE));
    }

    private boolean isMemberOfInterface() {
      Tree parent = getCurrentPath().getParentPath().getLeaf();
      return parent.getKind() == Tree.Kind.INTERFACE
          || parent.getKind() == Tree.Kind.ANNOTATION_TYPE;
    }

    private ClassTree enclosingType() {
      TreePath path = getCurrentPath().getParentPath();
      while (!(path.getLeaf() instanceof ClassTree)) {
        path = path.getParentPath();
      }
      return (ClassTree) path.getLeaf();
    }

    private static boolean overrides(MethodTree method) {
      return method.getModifiers().getAnnotations().stream()
          .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Override"));
    }
  }
}
