package nl.stip.analytics.suppression;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "nl.stip.analytics",
    importOptions = ImportOption.DoNotIncludeTests.class)
class SuppressionArchitectureTest {

  @ArchTest
  static final ArchRule ONLY_SUPPRESSION_WRITES_TO_THE_MART =
      classes()
          .that()
          .resideInAPackage("nl.stip.analytics.mart")
          .should()
          .onlyBeAccessed()
          .byAnyPackage("nl.stip.analytics.mart", "nl.stip.analytics.suppression")
          .because("privacy is a place");

  @ArchTest
  static final ArchRule THE_MART_KNOWS_NO_UNMASKED_FIGURE =
      noClasses()
          .that()
          .resideInAPackage("nl.stip.analytics.mart")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "nl.stip.analytics.suppression", "nl.stip.analytics.group", "org.apache.spark..")
          .because("it gets masked tables as files");

  @ArchTest
  static final ArchRule SUPPRESSION_KNOWS_NO_SPARK =
      noClasses()
          .that()
          .resideInAPackage("nl.stip.analytics.suppression")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.spark..")
          .because("it is the last step on one machine, whatever counted before");
}
