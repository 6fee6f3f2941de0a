package nl.stip.dashboard.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import nl.stip.dashboard.MartFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody looks at a report while it is made, so one about something else is not made. */
class RefusedReportTest {

  @TempDir static Path workspace;

  @BeforeAll
  static void create() throws Exception {
    MartFixture.create(workspace, "mart-1.duckdb");
  }

  private static Path made(String... options) throws Exception {
    String[] all = new String[options.length + 4];
    System.arraycopy(options, 0, all, 0, options.length);
    all[options.length] = "--workspace";
    all[options.length + 1] = workspace.toString();
    all[options.length + 2] = "--out";
    all[options.length + 3] = workspace.resolve("report.xlsx").toString();
    return Report.made(all);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--only|department:Inkoop|Bij Afdeling is er geen groep",
        "--period|1999-01|De periode in dit adres is er niet",
        "--tool|fax|De tool in dit adres is er niet"
      })
  void whatIsNotInTheFiguresIsRefused(String option, String value, String why) {
    assertThatThrownBy(() -> made(option, value)).hasMessageContaining(why);
    assertThat(workspace.resolve("report.xlsx")).doesNotExist();
  }

  @Test
  void anOptionIsGivenOnce() {
    assertThatThrownBy(() -> made("--only", "site:Gent", "--only", "site:Arnhem"))
        .hasMessageContaining("more than once");
  }
}
