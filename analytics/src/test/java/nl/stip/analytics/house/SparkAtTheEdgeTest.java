package nl.stip.analytics.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import nl.stip.analytics.spark.Small;
import org.junit.jupiter.api.Test;

class SparkAtTheEdgeTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("nl.stip.analytics");

  @Test
  void nothingIsCollectedToTheDriverButThroughTheOneDoor() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(Small.class)
        .should()
        .callMethodWhere(
            com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                com.tngtech.archunit.base.DescribedPredicate.describe(
                    "Dataset.collect… or toLocalIterator",
                    target ->
                        target.getOwner().getName().equals("org.apache.spark.sql.Dataset")
                            && (target.getName().startsWith("collect")
                                || target.getName().equals("toLocalIterator")
                                || target.getName().startsWith("take")))))
        .because("what grows with events does not fit in the driver")
        .check(CLASSES);
  }

  @Test
  void definitionsAndFormulasKnowNoSpark() {
    noClasses()
        .that()
        .resideInAnyPackage("nl.stip.analytics.metric..", "nl.stip.analytics.statistics..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.spark..")
        .check(CLASSES);
  }
}
