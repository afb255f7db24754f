package mx.cdmx.informe;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The flow goes one way: each package knows only those before it. */
class ArchitectureTest {
  private static final String ROOT = "mx.cdmx.informe";
  private static final List<String> FLOW =
      List.of(
          "diagnostics",
          "photo",
          "model",
          "load",
          "validate",
          "proofread",
          "aggregate",
          "data",
          "compare",
          "compose",
          "render",
          "verify",
          "publish");

  private final JavaClasses program =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void eachPackageImportsOnlyThoseAboveIt() {
    for (int i = 0; i < FLOW.size(); i++) {
      String[] below =
          FLOW.subList(i + 1, FLOW.size()).stream()
              .map(p -> ROOT + "." + p + "..")
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(ROOT + "." + FLOW.get(i) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(below)
          .allowEmptyShould(true)
          .check(program);
    }
  }

  @Test
  void onlyTheCommandLineKnowsTheCompilerAndNothingKnowsTheCommandLine() {
    classes()
        .that()
        .resideInAPackage(ROOT)
        .should()
        .onlyHaveDependentClassesThat()
        .resideInAnyPackage(ROOT, ROOT + ".cli..")
        .check(program);
    classes()
        .that()
        .resideInAPackage(ROOT + ".cli..")
        .should()
        .onlyHaveDependentClassesThat()
        .resideInAPackage(ROOT + ".cli..")
        .check(program);
  }

  @Test
  void noPackagesDependOnEachOtherInALoop() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(program);
  }

  @Test
  void noClassIsAHeapOfLeftovers() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Context")
        .check(program);
  }

  @Test
  void nothingReadsTheClockOrTheDefaultLocale() {
    noClasses()
        .should()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(Locale.class, "getDefault")
        .check(program);
  }
}
