package nl.stip.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.stip.ingest.directory.DirectoryIssue;
import nl.stip.ingest.issue.Issue;
import org.junit.jupiter.api.Test;

/**
 * Whatever an export or a directory can be blamed for has a text in both languages for the Data
 * page.
 */
class IssueTextTest {

  private static final Set<String> OF_A_DIRECTORY =
      Set.of(
          "missing_key",
          "missing_column",
          "broken_table",
          "broken_entry",
          "switched_off",
          "stopgap",
          "bad_date",
          "bad_email",
          "bad_leader",
          "bad_zone",
          "bad_country",
          "bad_licences",
          "ends_before_start",
          "duplicate_key",
          "overlap",
          "gap",
          "unknown_manager",
          "manager_left",
          "manager_cycle",
          "unknown_licence_holder");

  @Test
  void everyIssueHasItsTexts() throws Exception {
    Path texts =
        Path.of(System.getProperty("stip.root"))
            .resolve("analytics/src/main/resources/nl/stip/analytics/mart/issue.tsv");
    Set<String> known =
        Files.readAllLines(texts).stream()
            .map(line -> List.of(line.split("\t", -1)))
            .filter(cells -> cells.size() == 3 && cells.stream().noneMatch(String::isBlank))
            .map(cells -> cells.get(0))
            .collect(Collectors.toSet());
    assertThat(known).containsAll(ids()).containsAll(OF_A_DIRECTORY);
  }

  private static Set<String> ids() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackagesOf(Issue.class, Ingest.class)
            .stream()
            .filter(c -> c.isAssignableTo(Issue.class) && !c.isInterface())
            .filter(c -> !c.isEquivalentTo(DirectoryIssue.class))
            .map(JavaClass::reflect)
            .map(c -> Issue.idOf(c.asSubclass(Issue.class)))
            .collect(Collectors.toSet());
  }
}
