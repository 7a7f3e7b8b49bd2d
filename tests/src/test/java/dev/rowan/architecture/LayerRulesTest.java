package dev.rowan.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/// Who may use whom: modules, the packages of a module, JDBC.
@AnalyzeClasses(packages = "dev.rowan", importOptions = ProductionClasses.class)
class LayerRulesTest {

  private static final String[] CORE = {
    "dev.rowan",
    "dev.rowan.type..",
    "dev.rowan.ast..",
    "dev.rowan.schema..",
    "dev.rowan.render..",
    "dev.rowan.dialect..",
    "dev.rowan.sql..",
    "dev.rowan.mapping.."
  };

  @ArchTest
  static final ArchRule modulesDependDownwardsOnly =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("dev.rowan..")
          .layer("core")
          .definedBy(CORE)
          .layer("engine")
          .definedBy("dev.rowan.engine..")
          .layer("sqlite")
          .definedBy("dev.rowan.sqlite..")
          .layer("postgresql")
          .definedBy("dev.rowan.postgresql..")
          .layer("processor")
          .definedBy("dev.rowan.processor..")
          .layer("testkit")
          .definedBy("dev.rowan.testkit..")
          .whereLayer("core")
          .mayNotAccessAnyLayer()
          .whereLayer("engine")
          .mayOnlyAccessLayers("core")
          .whereLayer("sqlite")
          .mayOnlyAccessLayers("core", "engine")
          .whereLayer("postgresql")
          .mayOnlyAccessLayers("core", "engine")
          .whereLayer("processor")
          .mayOnlyAccessLayers("core")
          .whereLayer("testkit")
          .mayOnlyAccessLayers("core", "engine")
          .ensureAllClassesAreContainedInArchitecture();

  /// Each package of core may use those that stand before it.
  @ArchTest
  static final ArchRule packagesOfCoreDependBackwardsOnly =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("errors")
          .definedBy("dev.rowan")
          .layer("type")
          .definedBy("dev.rowan.type..")
          .layer("ast")
          .definedBy("dev.rowan.ast..")
          .layer("schema")
          .definedBy("dev.rowan.schema..")
          .layer("render")
          .definedBy("dev.rowan.render..")
          .layer("dialect")
          .definedBy("dev.rowan.dialect..")
          .layer("sql")
          .definedBy("dev.rowan.sql..")
          .layer("mapping")
          .definedBy("dev.rowan.mapping..")
          .whereLayer("errors")
          .mayNotAccessAnyLayer()
          .whereLayer("type")
          .mayOnlyAccessLayers("errors")
          .whereLayer("ast")
          .mayOnlyAccessLayers("errors", "type")
          .whereLayer("schema")
          .mayOnlyAccessLayers("errors", "type", "ast")
          .whereLayer("render")
          .mayOnlyAccessLayers("errors", "type", "ast", "schema")
          .whereLayer("dialect")
          .mayOnlyAccessLayers("errors", "type", "ast", "schema", "render")
          .whereLayer("sql")
          .mayOnlyAccessLayers("errors", "type", "ast", "schema", "render", "dialect")
          .whereLayer("mapping")
          .mayOnlyAccessLayers("errors", "type", "ast", "schema", "render", "dialect", "sql");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().assignedFrom(new OnePackageEach()).should().beFreeOfCycles();

  @ArchTest
  static final ArchRule dialectsDoNotKnowEachOther =
      slices().matching("dev.rowan.(sqlite|postgresql)..").should().notDependOnEachOther();

  @ArchTest
  static final ArchRule jdbcStaysInJdbcPackages =
      noClasses()
          .that()
          .resideOutsideOfPackage("..jdbc..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.sql..");

  @ArchTest
  static final ArchRule coreDoesNoInputOrOutput =
      noClasses()
          .that()
          .resideInAnyPackage(CORE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "javax.sql..", "java.net..", "java.nio.file..");

  @ArchTest
  static final ArchRule sqlDoesNotKnowWhatIsBuiltOnIt =
      noClasses()
          .that()
          .resideInAPackage("dev.rowan.sql..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.rowan.orm..", "dev.rowan.migrate..", "dev.rowan.web..");

  private static final class OnePackageEach implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return SliceIdentifier.of(type.getPackageName());
    }

    @Override
    public String getDescription() {
      return "packages";
    }
  }
}
