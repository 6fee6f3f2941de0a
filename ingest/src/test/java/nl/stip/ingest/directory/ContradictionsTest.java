package nl.stip.ingest.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lines of people say against one another. */
class ContradictionsTest {

  @TempDir Path folder;
  private KeptDirectory kept;

  @BeforeEach
  void open() throws IOException {
    kept = new KeptDirectory(folder);
  }

  @Test
  void everyContradictionIsToldWithItsLineAndGoodLinesStay() throws IOException {
    List<DirectoryIssue> issues =
        kept.put(
            "people.csv",
            """
            key,email,valid_from,valid_to,manager,leader,zone,country,licences,department,site
            1,a@x.example,2025-01-01,,2,,,,slack,Sales,Utrecht
            2,b@x.example,2025-01-01,,3,,,,slack,Sales,Utrecht
            3,c@x.example,2025-01-01,,1,,,,slack,Sales,Utrecht
            4,d@x.example,2025-01-01,2025-03-31,1,,,,slack,Sales,Utrecht
            4,d@x.example,2025-05-01,,1,,,,slack,Sales,Utrecht
            5,e@x.example,2025-01-01,2025-06-30,1,,,,slack,Sales,Utrecht
            5,e@x.example,2025-06-01,,1,,,,slack,Service,Utrecht
            6,f@x.example,2025-01-01,2025-02-28,1,,,,slack,Sales,Utrecht
            7,g@x.example,2025-01-01,,6,,,,slack,Sales,Utrecht
            8,h@x.example,2025-01-01,,99,,,,slack,Sales,Utrecht
            9,i@x.example,31-02-2025,,1,,,,slack,Sales,Utrecht
            10,j@x.example,2025-05-01,2025-04-01,1,,,,slack,Sales,Utrecht
            ,k@x.example,2025-01-01,,1,,,,slack,Sales,Utrecht
            11,l@x.example,2025-01-01,,1,maybe,Mars/Base1,QQ,slack,Sales,Utrecht
            1,a@x.example,2025-01-01,,2,,,,slack,Sales,Utrecht
            """);
    assertThat(issues.stream().map(i -> i.kind() + " " + i.place().position()))
        .containsExactlyInAnyOrder(
            "manager_cycle 2",
            "gap 6",
            "overlap 8",
            "manager_left 10",
            "unknown_manager 11",
            "bad_date 12",
            "ends_before_start 13",
            "missing_key 14",
            "bad_leader 15",
            "bad_zone 15",
            "bad_country 15",
            "duplicate_key 16");
    assertThat(issues).allSatisfy(i -> assertThat(i.message()).doesNotContain("@"));
    assertThat(issues)
        .filteredOn(i -> i.kind().equals("bad_date"))
        .allSatisfy(i -> assertThat(i.message()).contains("31-02-2025"));
    assertThat(issues)
        .filteredOn(i -> i.kind().equals("manager_cycle"))
        .allSatisfy(i -> assertThat(i.message()).contains("lines 2, 3, 4"));
    assertThat(kept.spans())
        .contains(
            "5 2025-01-01 2025-05-31 Sales",
            "5 2025-06-01 null Service",
            "8 2025-01-01 null Sales",
            "11 2025-01-01 null Sales")
        .hasSize(11);
    assertThat(kept.person("8", "2025-01-01")[4]).isNull();
  }
}
