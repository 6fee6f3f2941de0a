package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of who has read an export and no list of people yet: as everybody begins. */
class WithoutDirectoryTest {

  @TempDir static Path bare;
  private static Served withoutDirectory;

  @BeforeAll
  static void serve() throws Exception {
    MartFixture.createWithoutDirectory(bare, "mart-1.duckdb");
    withoutDirectory = new Served(bare);
  }

  @AfterAll
  static void stop() {
    withoutDirectory.close();
  }

  @Test
  void whateverAPageLeadsToAnswers() throws Exception {
    Walk walk = new Walk(withoutDirectory);
    assertThat(walk.refused()).isEmpty();
    assertThat(walk.seen()).contains("/adoption", "/openness", "/business", "/report.xlsx");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/?lang=nl|Er is nog geen personeelsbestand met indelingen.",
        "/?lang=nl|31\u00a0%",
        "/?lang=nl|Er zijn geen groepen om te vergelijken.",
        "/?lang=nl|Wie de leiding is, is niet bekend.",
        "/network?lang=en|Read a directory with a column leader: yes for whoever is one of the leaders.",
        "/data?lang=en|There is no directory with dimensions yet.",
      })
  void saysWhatIsMissingWithoutADirectoryAndWhatItWouldUnlock(String path, String expected)
      throws Exception {
    assertThat(withoutDirectory.get(path).body()).contains(expected);
  }

  @Test
  void beginsAtTheNewestPeriodOfWhichSomethingIsKnown() throws Exception {
    assertThat(withoutDirectory.get("/?lang=nl&kind=week").body()).contains("wk 44 2026</p>");
    assertThat(withoutDirectory.get("/?lang=nl&kind=week&period=2026-W45").body())
        .contains("niet waargenomen")
        .contains("Geen aangesloten export beslaat deze periode.");
  }
}
