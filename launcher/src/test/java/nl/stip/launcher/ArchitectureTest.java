package nl.stip.launcher;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "nl.stip.launcher", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule STAGES_KNOW_NO_COMMAND_LINE =
      noClasses()
          .that()
          .resideInAnyPackage("nl.stip.launcher.stage", "nl.stip.launcher.demo")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("picocli..", "nl.stip.launcher.command")
          .because("how a process is started does not depend on how it was asked for");

  @ArchTest
  static final ArchRule ONLY_STAGES_START_STAGES =
      noClasses()
          .that()
          .resideOutsideOfPackages("nl.stip.launcher.stage", "nl.stip.launcher.command")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(ProcessBuilder.class)
          .because("a process that nobody ends outlives the launcher");

  @ArchTest
  static final ArchRule THE_LAUNCHER_KNOWS_WORKSPACE_AND_PICOCLI =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "com.sun.management..",
              "picocli..",
              "nl.stip.launcher..",
              "nl.stip.workspace..")
          .because("stages are named, started and waited for, never called");
}
