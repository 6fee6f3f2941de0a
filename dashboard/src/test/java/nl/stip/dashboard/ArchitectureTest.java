package nl.stip.dashboard;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The boundaries of the dashboard, a rule per sentence. */
@AnalyzeClasses(
    packages = "nl.stip.dashboard",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule SEES_NO_EVENT_AND_NO_PERSON =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "nl.stip.event..", "nl.stip.people..", "nl.stip.ingest..", "nl.stip.analytics..")
          .because("the dashboard shows groups and never opens the event log");

  @ArchTest
  static final ArchRule DUCKDB_IS_BEHIND_THE_MART =
      noClasses()
          .that()
          .resideOutsideOfPackage("nl.stip.dashboard.mart..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.duckdb..", "java.sql..")
          .because("only dashboard.mart asks the mart");

  @ArchTest
  static final ArchRule POI_IS_BEHIND_THE_REPORT =
      noClasses()
          .that()
          .resideOutsideOfPackages("nl.stip.dashboard.report..", "nl.stip.dashboard.figure.excel..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.poi..")
          .because("pages do not write workbooks");

  @ArchTest
  static final ArchRule THE_API_KNOWS_NO_PAGE =
      noClasses()
          .that()
          .resideInAPackage("nl.stip.dashboard.api..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "nl.stip.dashboard.page..",
              "nl.stip.dashboard.report..",
              "nl.stip.dashboard.export..",
              "nl.stip.dashboard.figure.form..",
              "nl.stip.dashboard.figure.by..")
          .because("it tells the cells of the mart, however pages lay them out");

  @ArchTest
  static final ArchRule FIGURES_KNOW_NO_WEB_SERVER =
      noClasses()
          .that()
          .resideInAnyPackage(
              "nl.stip.dashboard.figure..",
              "nl.stip.dashboard.mart..",
              "nl.stip.dashboard.language..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..", "jakarta.servlet..", "nl.stip.dashboard.page..")
          .because("a workbook renders the same figures without a server");

  @ArchTest
  static final ArchRule THE_BUSINESS_CASE_KNOWS_NO_WEB_SERVER =
      noClasses()
          .that()
          .resideInAPackage("nl.stip.dashboard.businesscase..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..", "jakarta.servlet..", "nl.stip.dashboard.page..")
          .because("a sheet may ask the same of it as a page");

  @ArchTest
  static final ArchRule FIGURES_KNOW_NO_COSTS =
      noClasses()
          .that()
          .resideInAnyPackage("nl.stip.dashboard.figure..", "nl.stip.dashboard.mart..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("nl.stip.dashboard.businesscase..", "nl.stip.workspace.register..")
          .because("costs come from the register and are computed apart from the mart");

  @ArchTest
  static final ArchRule ACCESS_ALONE_KNOWS_SPRING_SECURITY =
      noClasses()
          .that()
          .resideOutsideOfPackage("nl.stip.dashboard.access..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.springframework.security..")
          .because("who may do what is decided in one place");

  @ArchTest
  static final ArchRule ACCESS_KNOWS_NO_FIGURE =
      noClasses()
          .that()
          .resideInAPackage("nl.stip.dashboard.access..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "nl.stip.dashboard.mart..",
              "nl.stip.dashboard.figure..",
              "nl.stip.dashboard.report..")
          .because("privacy is in what the mart holds, not in who looks at it");

  @ArchTest
  static final ArchRule PAGES_DO_NOT_DECIDE_WHO_MAY =
      noClasses()
          .that()
          .resideInAnyPackage("nl.stip.dashboard.page..", "nl.stip.dashboard.report..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("nl.stip.dashboard.access..")
          .because("a page is the same for everybody; the rule stands before it");
}
