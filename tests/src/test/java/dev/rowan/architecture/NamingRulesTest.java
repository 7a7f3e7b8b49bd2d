package dev.rowan.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What classes and packages may be called.
@AnalyzeClasses(packages = "dev.rowan", importOptions = ProductionClasses.class)
class NamingRulesTest {

  @ArchTest
  static final ArchRule classesHaveNoNoiseInTheirNames =
      noClasses()
          .should()
          .haveNameMatching(".*[.$](\\w*(Impl|Manager|Helper|Utils?)|Abstract\\w*)")
          .because("a type is named for what it is");

  @ArchTest
  static final ArchRule packagesAreNotDrawers =
      noClasses()
          .should()
          .resideInAnyPackage("..util..", "..common..", "..impl..", "..helper..", "..base..")
          .because("a method belongs to the type it is about");

  @ArchTest
  static void noSimpleNameOfThePublicApiOccursTwice(JavaClasses classes) {
    Map<String, List<String>> byName =
        classes.stream()
            .filter(JavaClass::isTopLevelClass)
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .collect(
                groupingBy(
                    JavaClass::getSimpleName, TreeMap::new, mapping(JavaClass::getName, toList())));
    byName.values().removeIf(names -> names.size() == 1);

    assertThat(byName).isEmpty();
  }
}
